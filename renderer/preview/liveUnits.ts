import type { NodeJson } from '../../src/article/document/documentJson.ts'
import { groupCaptionBelow } from '../../src/article/document/groupCaptionBelow.ts'
import type { StoredBlock } from '../editor/paperHandle.ts'
import { blockJson } from './blockJson.ts'

/** What of a body is written as one: a block, and with a group of pictures what is said of them all. */
export interface LiveUnit {
  readonly block: StoredBlock
  /** the line below a group; null for none */
  readonly said: StoredBlock | null
  readonly content: readonly NodeJson[]
}

/** The blocks of a body as they are written. */
export function liveUnits(blocks: readonly StoredBlock[]): readonly LiveUnit[] {
  const all = blocks.map(blockJson)
  return blocks.flatMap((block, index) => {
    if (groupCaptionBelow(all, index - 1) !== null) return []
    const below = groupCaptionBelow(all, index)
    const content = [all[index]!, ...(below === null ? [] : [below])]
    return [{ block, said: below === null ? null : (blocks[index + 1] ?? null), content }]
  })
}
