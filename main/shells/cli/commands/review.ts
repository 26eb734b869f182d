import { isArticleId } from '../../../../src/base/articleId.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { err } from '../../../../src/base/result.ts'
import type { PersonMove } from '../../../../src/review/allowedMoves.ts'
import { reviewSheet } from '../../../../src/review/reviewSheet.ts'
import { stageNames } from '../../../../src/review/stageNames.ts'
import { libraryStages } from '../../../library/libraryStages.ts'
import { librarySteps } from '../../../library/librarySteps.ts'
import { countCharacters } from '../../../library/countCharacters.ts'
import { articlePaths } from '../../../library/articlePaths.ts'
import { readArticle } from '../../../documents/readArticle.ts'
import { isInUse } from '../../../documents/repair/isInUse.ts'
import { decideReview } from '../../../documents/review/decideReview.ts'
import type { Shelf } from '../../../documents/shelf.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { tellError } from '../tellError.ts'
import type { Terminal } from '../terminal.ts'

const MOVES: readonly PersonMove[] = ['pass', 'proof', 'return', 'withdraw', 'spike', 'reopen']

/**
 * `review MOVE ID… --library DIR --as NAME [--role ROLE] [--opinion TEXT]`: takes a decision on each article, one JSON object a line with the state by the house's name; one that is
 * refused does not stop the others. `review sheet ID --library DIR` prints the 审稿单 as HTML.
 */
export const review: Command = async (terminal, { positionals: [verb = '', ...ids], options }) => {
  const shelf = await openShelf(terminal, options.library)
  if (!shelf.ok) return tellError(terminal, shelf.error)
  if (verb === 'sheet') return printSheet(terminal, shelf.value, ids[0] ?? '')
  const move = MOVES.find((each) => each === verb)
  if (move === undefined)
    return tellError(terminal, deskError('usage.wrong', { detail: `review ${MOVES.join('|')}|sheet` }))
  const given = { move, who: textOf(options.as), role: textOf(options.role), opinion: textOf(options.opinion) }
  const house = await librarySteps(shelf.value)
  if (!house.ok) return tellError(terminal, house.error)
  if (house.value.problems.length > 0)
    tellError(terminal, deskError('review.stepsBroken', { path: shelf.value.library }))
  const names = stageNames(house.value.steps)
  let status: ExitStatus = EXIT.done
  for (const id of ids) {
    const decided = await decideUnlocked(shelf.value, id, given)
    if (decided.ok) {
      const { stage } = decided.value.review
      terminal.out(`${JSON.stringify({ id, stage, state: names[stage][terminal.language] })}\n`)
    } else {
      const ended = tellError(terminal, { ...decided.error, path: id })
      status = ended > status ? ended : status
    }
  }
  return status
}

/** A command knows no other desk's windows: what one of them has open is left alone. */
async function decideUnlocked(shelf: Shelf, id: string, given: Parameters<typeof decideReview>[2]) {
  if (!isArticleId(id)) return err(deskError('article.notFound', { path: id }))
  const { folder } = articlePaths(shelf.library, id)
  if (await isInUse(shelf.fs, folder, shelf.clock.now().getTime())) return err(deskError('lock.held', { path: folder }))
  return decideReview(shelf, id, given)
}

async function printSheet(terminal: Terminal, shelf: Shelf, id: string): Promise<ExitStatus> {
  const read = isArticleId(id) ? await readArticle(shelf, id) : err(deskError('article.notFound', { path: id }))
  if (!read.ok) return tellError(terminal, read.error)
  const { article } = read.value
  const characters = await countCharacters(article.document)
  const shownTime = (moment: string) => new Date(moment).toLocaleString(terminal.language === 'zh' ? 'zh-CN' : 'en')
  terminal.out(reviewSheet(article, characters, await libraryStages(shelf), terminal.language, shownTime))
  return EXIT.done
}

function textOf(option: unknown): string {
  return typeof option === 'string' ? option : ''
}
