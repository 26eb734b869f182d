/**
 * Reads CSV (RFC 4180): cells in quotes may hold the separator, quotes doubled and line ends, which come back as `\n`. The separator is the
 * comma, or what stands in the first line where no comma does: a tab or a semicolon, as some spreadsheets write. An apostrophe that was put
 * before what looks like a formula is taken off again. Lines without any text are left in: their places count.
 * @returns the lines; null where a quote is never closed
 */
export function readCsv(given: string): string[][] | null {
  const text = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const [head = ''] = text.split('\n', 1)
  const separator = [',', '\t', ';'].find((mark) => head.includes(mark)) ?? ','
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  while (at < text.length || line.length > 0) {
    let cell = ''
    if (text[at] === '"') {
      const end = closing(text, at + 1)
      if (end === -1) return null
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      at = end + 1
    }
    // What follows a closing quote belongs to the cell too: no program writes it, and nothing given is dropped.
    const from = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1
    line.push(bare(cell + text.slice(from, at)))
    if (text[at] === separator) at += 1
    else {
      at += 1
      lines.push(line)
      line = []
    }
  }
  return lines
}

/** Where the quote stands that closes a cell; -1 where none does. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function bare(cell: string): string {
  return /^'+[=+\-@\t\n]/.test(cell) ? cell.slice(1) : cell
}
