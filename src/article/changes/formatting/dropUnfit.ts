import type { Transform } from '@tiptap/pm/transform'
import { blockBefore, formattingOn } from './formattingOn.ts'

/** Takes changes of format off blocks that have become of another sort since, as a caption a heading: what they were cannot come back there. */
export function dropUnfit(tr: Transform, blocks: readonly number[]): void {
  for (const pos of blocks) {
    const node = tr.doc.nodeAt(pos)
    const mark = node === null ? undefined : formattingOn(node)
    if (node !== null && mark !== undefined && blockBefore(mark, node) === null) tr.removeNodeMark(pos, mark)
  }
}
