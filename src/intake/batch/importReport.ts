import { FIELDS } from '../../article/fields.ts'
import type { DeskError } from '../../base/deskError.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { ImportOutcome } from './importOutcome.ts'
import { joinNote } from './joinNote.ts'

/** One line of the report: the files of one manuscript, and what became of them. */
export interface ReportRow {
  readonly files: readonly string[]
  readonly outcome: ImportOutcome | null
  readonly error: Pick<DeskError, 'code' | 'message' | 'hint'> | null
}

/** The report of a batch as CSV that spreadsheets open as it is: UTF-8 with its mark, one manuscript a line. */
export function importReport(rows: readonly ReportRow[], language: Language): string {
  const columns = ['files', 'outcome', 'title', 'id', 'check', 'losses', 'dropped', 'why'] as const
  const head = columns.map((column) => translate(language, `batch.column.${column}`))
  const lines = rows.map(({ files, outcome, error }) => [
    files.join(' + '),
    translate(language, error !== null ? 'batch.refused' : outcome === null ? 'batch.notRun' : 'batch.imported'),
    outcome?.title ?? '',
    outcome?.id ?? '',
    (outcome?.guesses ?? []).map((key) => FIELDS[key].label[language]).join(translate(language, 'batch.comma')),
    outcome === null ? '' : String(outcome.losses),
    outcome === null ? '' : String(outcome.dropped),
    error === null
      ? outcome === null
        ? ''
        : joinNote(outcome, language)
      : [error.message[language], error.hint[language]].join(language === 'zh' ? '' : ' '),
  ])
  return `\ufeff${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A value that begins like a formula is kept from being one. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
