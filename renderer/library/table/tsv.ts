/** Writes cells as a spreadsheet takes them from the clipboard. */
export function tsvText(cells: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return cells.map((line) => line.map(cell).join('\t')).join('\n')
}

/** Reads cells as a spreadsheet puts them on the clipboard: tabs between, what has a line's end in it in quotes. */
export function readTsv(text: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy
  const lines: string[][] = [[]]
  for (let found = cells.exec(text); found !== null; found = cells.exec(text)) {
    const [whole, quoted, bare = '', end = ''] = found
    const isRest = whole === ''
    if (!isRest || lines.at(-1)?.length !== 0 || text === '') lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (isRest || end === '') break
    if (end !== '\t') lines.push([])
    if (cells.lastIndex >= text.length && end !== '\t') break
  }
  return lines.filter((line) => line.length > 0)
}
