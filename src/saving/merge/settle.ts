import type { NodeJson } from '../../article/document/documentJson.ts'
import { repairDocument } from '../../article/document/repairDocument.ts'
import { blocksOf } from './blocksOf.ts'
import type { Token } from './bodyTokens.ts'
import { applyEdits, type Edit } from './edit.ts'
import { joinEdits } from './joinEdits.ts'
import type { DisputedBlocks, MergePlace, SettledBlocks } from './mergePlace.ts'

/**
 * Decides about a row of whole blocks what both sides made of it.
 * @param offset where the row begins in the row that the edits count in
 */
export function settle(
  tokens: readonly Token[],
  offset: number,
  mine: readonly Edit[],
  theirs: readonly Edit[],
): MergePlace[] {
  const own = mine.map((edit) => moved(edit, offset))
  const others = theirs.map((edit) => moved(edit, offset))
  const sides = {
    base: wholeBlocks(tokens),
    mine: wholeBlocks(applyEdits(tokens, own)),
    theirs: wholeBlocks(applyEdits(tokens, others)),
  }
  if (others.length === 0) return settled(own.length === 0 ? 'nobody' : 'mine', sides.base, sides.mine)
  if (own.length === 0) return settled('theirs', sides.base, sides.theirs)
  if (JSON.stringify(sides.mine) === JSON.stringify(sides.theirs)) return settled('both', sides.base, sides.mine)
  const joined = joinEdits(tokens, own, others)
  const merged = joined === null ? null : savedAs(blocksOf(applyEdits(tokens, joined)))
  return merged === null ? disputed({ kind: 'disputed', ...sides }) : settled('both', sides.base, merged)
}

function moved({ from, to, tokens }: Edit, offset: number): Edit {
  return { from: from - offset, to: to - offset, tokens }
}

function wholeBlocks(tokens: readonly Token[]): readonly NodeJson[] {
  const blocks = blocksOf(tokens)
  if (blocks === null) throw new Error('cut within a block')
  return blocks
}

/** Blocks as they are saved: of a group that both sides took pictures out of, one may be left, which is none. Null where any of them would be lost. */
function savedAs(blocks: readonly NodeJson[] | null): readonly NodeJson[] | null {
  if (blocks === null || blocks.length === 0) return blocks
  const { document, losses } = repairDocument({ type: 'doc', content: blocks })
  return losses.length === 0 ? (document.content ?? []) : null
}

function settled(by: SettledBlocks['by'], base: readonly NodeJson[], blocks: readonly NodeJson[]): MergePlace[] {
  return [{ kind: 'settled', by, base, blocks }]
}

/** Blocks at the start and the end that both sides have alike are not what they differ about. */
function disputed({ base, mine, theirs }: DisputedBlocks & { readonly base: readonly NodeJson[] }): MergePlace[] {
  const keys = [base, mine, theirs].map((blocks) => blocks.map((block) => JSON.stringify(block)))
  const [ofBase, ofMine, ofTheirs] = keys as [string[], string[], string[]]
  const most = Math.min(mine.length, theirs.length)
  let head = 0
  while (head < most && ofMine[head] === ofTheirs[head]) head += 1
  let tail = 0
  while (tail < most - head && ofMine.at(-1 - tail) === ofTheirs.at(-1 - tail)) tail += 1
  const place = (blocks: readonly NodeJson[]) => blocks.slice(head, blocks.length - tail)
  const sameHead = ofBase.slice(0, head).every((key, index) => key === ofMine[index])
  const sameTail = tail === 0 || ofBase.slice(-tail).every((key, index) => key === ofMine.slice(-tail)[index])
  return [
    ...settled('both', sameHead ? base.slice(0, head) : [], mine.slice(0, head)),
    {
      kind: 'disputed',
      base: base.slice(sameHead ? head : 0, base.length - (sameTail ? tail : 0)),
      mine: place(mine),
      theirs: place(theirs),
    },
    ...settled('both', sameTail ? base.slice(base.length - tail) : [], mine.slice(mine.length - tail)),
  ]
}
