import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { BatchReport } from './batchReport.ts'

/** What begins a formula in a table program: such a text is quoted, so that nothing of an article is ever run. */
const FORMULA = /^[=+\-@\t\r]/

/** A batch as a table of CSV: with a byte order mark, so that Excel reads 汉字; a line an item. */
export function batchCsv({ items }: BatchReport, language: Language): string {
  const columns = ['id', 'title', 'profile', 'outcome', 'files', 'notes'] as const
  const rows = [
    columns.map((column) => translate(language, `exportmany.column.${column}`)),
    ...items.map(({ id, title, profile, outcome, files, notes }) => [
      id,
      title,
      profile,
      translate(language, `exportmany.outcome.${outcome}`),
      files.map(({ path }) => path).join('; '),
      notes.map(({ message }) => message[language]).join(' '),
    ]),
  ]
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
