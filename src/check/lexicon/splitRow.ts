/** The cells of one line: parted by commas (also full-width ones), tabs, or `=>` and `→`; a cell in quotation marks may hold them. */
export function splitRow(line: string): string[] {
  if (!line.includes('"')) return line.split(/[,，\t→]|=>/).map((cell) => cell.trim())
  return [...line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,，\t]*))\s*(?:[,，\t]|$)/g)]
    .slice(0, 5)
    .map(([, quoted, plain = '']) => (quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"')))
}
