/**
 * Writes rows as CSV (RFC 4180) with a byte order mark, so that spreadsheets read the 汉字. A cell that a spreadsheet would run as a formula is
 * written as text, with an apostrophe before it; so is one that begins with apostrophes already, so that reading it back takes off what was put
 * there and no more.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^'*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
