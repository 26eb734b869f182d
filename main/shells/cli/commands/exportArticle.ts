import { join, resolve } from 'node:path'
import { isArticleId } from '../../../../src/base/articleId.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { keepVersion } from '../../../documents/history/keepVersion.ts'
import { writePublication } from '../../../publish/writePublication.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'

/** `export ID --library DIR --profile NAME --out DIR`: writes the files and tells them with their full paths. */
export const exportArticle: Command = async (terminal, { positionals: [id = ''], options }) => {
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  if (!isArticleId(id)) return tellError(terminal, deskError('article.notFound', { path: id }))
  const folder = resolve(String(options.out))
  const report = await writePublication(shelf.value, id, String(options.profile), folder)
  if (!report.ok) return tellError(terminal, report.error)
  const files = report.value.files.map(({ path, size }) => ({ path: join(folder, path), size }))
  const kept = await keepVersion(shelf.value, id, { why: 'export', who: '' })
  const told = kept.ok ? report.value.warnings : [...report.value.warnings, kept.error]
  const warnings = told.map(({ code, message }) => ({ code, message: message[terminal.language] }))
  terminal.out(`${JSON.stringify({ files, warnings }, null, 2)}\n`)
  return EXIT.done
}
