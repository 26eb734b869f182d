import { isArticleId } from '../../../../src/base/articleId.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { applyFixes } from '../../../../src/check/applyFixes.ts'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { settleFindings } from '../../../../src/check/settleFindings.ts'
import { RULES } from '../../../../src/check/rules.ts'
import { saveMended } from '../../../documents/history/saveMended.ts'
import { houseRules } from '../../../library/lexicons/houseRules.ts'
import { checkedInput } from '../checkedInput.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { openLockedShelf } from '../openLockedShelf.ts'
import { tellError } from '../tellError.ts'

/**
 * `fix ID… --rule R… --library DIR [--apply]`: mends what these rules find, and tells it as one line of JSON an article. Without `--apply` nothing
 * is written. With it the article before and the article after are both kept as versions.
 */
export const fix: Command = async (terminal, { positionals, options }) => {
  const rules = [options.rule].flat().map(String)
  const unknown = rules.find((rule) => !RULES.some(({ id }) => id === rule))
  if (unknown !== undefined) return tellError(terminal, deskError('usage.wrong', { detail: `--rule ${unknown}` }))
  const opened = await openLockedShelf(terminal, options.library)
  if (!opened.ok) return tellError(terminal, opened.error)
  const { shelf, close } = opened.value
  try {
    const house = await houseRules()(terminal.fs, shelf.library)
    if (!house.ok) return tellError(terminal, house.error)
    const { lexicons, ignored: library } = house.value
    const checker = createChecker()
    let status: ExitStatus = EXIT.done
    for (const id of positionals) {
      const article = isArticleId(id)
        ? await checkedInput(terminal, shelf, id)
        : ({ ok: false, error: deskError('article.notFound', { path: id }) } as const)
      if (!article.ok) {
        const ended = tellError(terminal, { path: id, ...article.error })
        status = ended > status ? ended : status
        continue
      }
      const ignores = { article: article.value.review?.ignored ?? [], library }
      const found = settleFindings(checker.check(article.value, { lexicons }), ignores).filter(
        ({ rule, fixes }) => rules.includes(rule) && fixes.length > 0,
      )
      const { metadata, document } = applyFixes(article.value, found)
      if (options.apply === true && found.length > 0) {
        const saved = await saveMended(shelf, id, { metadata, document })
        if (!saved.ok) {
          const ended = tellError(terminal, { path: id, ...saved.error })
          status = ended > status ? ended : status
          continue
        }
      }
      terminal.out(
        `${JSON.stringify({ id, fixed: found.length, applied: options.apply === true && found.length > 0 })}\n`,
      )
    }
    return status
  } finally {
    await close()
  }
}
