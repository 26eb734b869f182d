import { isArticleId } from '../../../../src/base/articleId.ts'
import { deskError, type DeskError } from '../../../../src/base/deskError.ts'
import type { Language } from '../../../../src/base/language.ts'
import { translate } from '../../../../src/base/messages/translate.ts'
import { err, ok, type Result } from '../../../../src/base/result.ts'
import type { VersionRow } from '../../../../src/contract/answers.ts'
import { listVersions } from '../../../documents/history/listVersions.ts'
import { readArticle } from '../../../documents/readArticle.ts'
import type { Shelf } from '../../../documents/shelf.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { tableText } from '../tableText.ts'
import { tellError } from '../tellError.ts'

/** `history ID --library DIR [--json]`: an article's versions, the newest first, as a JSON array or as a table for people. */
export const history: Command = async (terminal, { positionals: [id = ''], options }) => {
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  if (!isArticleId(id)) return tellError(terminal, deskError('article.notFound', { path: id }))
  const rows = await allVersions(shelf.value, id)
  if (!rows.ok) return tellError(terminal, rows.error)
  terminal.out(
    options.json === true ? `${JSON.stringify(rows.value, null, 2)}\n` : asTable(rows.value, terminal.language),
  )
  return EXIT.done
}

async function allVersions(shelf: Shelf, id: string): Promise<Result<VersionRow[], DeskError>> {
  const rows: VersionRow[] = []
  for (let more = true; more;) {
    const page = await listVersions(shelf, id, rows.at(-1)?.version ?? null)
    if (!page.ok) return page
    rows.push(...page.value.versions)
    more = page.value.more
  }
  if (rows.length > 0) return ok(rows)
  // Nothing was kept: of an article that is there, or of none?
  const article = await readArticle(shelf, id)
  return !article.ok && article.error.code === 'article.notFound' ? err(article.error) : ok(rows)
}

function asTable(rows: readonly VersionRow[], language: Language): string {
  const columns = ['version', 'when', 'why', 'who', 'characters', 'name'] as const
  return tableText([
    columns.map((column) => translate(language, `cli.column.${column}`)),
    ...rows.map((row) => [
      row.version,
      localTime(row.at),
      row.damaged ? translate(language, 'cli.damaged') : translate(language, `history.why.${row.why}`),
      row.who,
      row.characters === null ? '' : String(row.characters),
      row.name,
    ]),
  ])
}

function localTime(at: number): string {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`
}
