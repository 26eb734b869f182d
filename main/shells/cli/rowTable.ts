import type { StageNames } from '../../../src/article/stages.ts'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'
import { tableText } from './tableText.ts'

/** Articles as a table for people; their states go by the house's names. */
export function rowTable(rows: readonly LibraryRow[], language: Language, names: StageNames): string {
  const columns = ['title', 'editors', 'source', 'time', 'characters', 'stage', 'id'] as const
  return tableText([
    columns.map((column) => translate(language, `cli.column.${column}`)),
    ...rows.map((row) => [
      row.title,
      row.editors.join('、'),
      row.source,
      row.publishedAt.slice(0, 16).replace('T', ' '),
      String(row.characters),
      row.damaged ? translate(language, 'cli.damaged') : names[row.stage][language],
      row.id,
    ]),
  ])
}
