/** Takes keywords apart at `;；、,，`, at line ends, at spaces beside a 汉字, and at / where nothing else parts them (a Latin phrase stays whole). */
export function splitKeywords(text: string): string[] {
  const marked = /[;；、,，\n]/.test(text) ? text : text.replace(/(?<=\p{sc=Han})[/／](?=\p{sc=Han})/gu, ';')
  return marked
    .split(/[;；、,，\n]|(?<=\p{sc=Han})\s+|\s+(?=\p{sc=Han})/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
