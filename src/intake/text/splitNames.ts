/** Takes a list of people apart at 、；，/ and at spaces between 汉字; brackets, Latin names and names typed with a space (丁　涛) stay whole. */
export function splitNames(text: string): string[] {
  return text
    .split(/[、;；,，/](?![^（(]*[)）])/)
    .flatMap(atSpaces)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function atSpaces(text: string): string[] {
  if (/[（(]/.test(text)) return [text]
  const names = text.trim().split(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/u)
  // One character alone is half a name; 记者 before a name is its title.
  return names.some((name) => name.length === 1 || /(?:记者|通讯员|编辑)$/.test(name)) ? [text] : names
}
