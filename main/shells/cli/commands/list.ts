import { STAGES } from '../../../../src/article/stages.ts'
import type { Language } from '../../../../src/base/language.ts'
import { translate } from '../../../../src/base/messages/translate.ts'
import type { LibraryRow } from '../../../../src/library/libraryRow.ts'
import { createArticleIndex } from '../../../library/createArticleIndex.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { tableText } from '../tableText.ts'
import { tellError } from '../tellError.ts'

/** `list --library DIR [--json]`: the articles as a JSON array, or as a table for people. */
export const list: Command = async (terminal, { options }) => {
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  const rows = await createArticleIndex(terminal.fs, shelf.value.library).list('')
  if (!rows.ok) return tellError(terminal, rows.error)
  terminal.out(
    options.json === true ? `${JSON.stringify(rows.value, null, 2)}\n` : asTable(rows.value, terminal.language),
  )
  return EXIT.done
}

function asTable(rows: readonly LibraryRow[], language: Language): string {
  const columns = ['title', 'editors', 'source', 'time', 'characters', 'stage', 'id'] as const
  return tableText([
    columns.map((column) => translate(language, `cli.column.${column}`)),
    ...rows.map((row) => [
      row.title,
      row.editors.join('、'),
      row.source,
      row.publishedAt.slice(0, 16).replace('T', ' '),
      String(row.characters),
      row.damaged ? translate(language, 'cli.damaged') : STAGES[row.stage][language],
      row.id,
    ]),
  ])
}
