import { isArticleId } from '../../../../src/base/articleId.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { isVersion } from '../../../../src/saving/history/isVersion.ts'
import { restoreSaved } from '../../../documents/history/restoreSaved.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exitStatus.ts'
import { openLockedShelf } from '../openLockedShelf.ts'
import { tellError } from '../tellError.ts'

/** `restore ID --version V --library DIR`: brings a version back as a new one; prints what was kept before and after as one JSON object. */
export const restore: Command = async (terminal, { positionals: [id = ''], options }) => {
  if (!isArticleId(id)) return tellError(terminal, deskError('article.notFound', { path: id }))
  const version = String(options.version)
  if (!isVersion(version)) return tellError(terminal, deskError('history.notFound', { path: version }))
  const opened = await openLockedShelf(terminal, options.library)
  if (!opened.ok) return tellError(terminal, opened.error)
  const restored = await restoreSaved(opened.value.shelf, id, version, '').finally(opened.value.close)
  if (!restored.ok) return tellError(terminal, restored.error)
  terminal.out(`${JSON.stringify({ restored: version, ...restored.value }, null, 2)}\n`)
  return EXIT.done
}
