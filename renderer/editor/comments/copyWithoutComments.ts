import { Extension } from '@tiptap/core'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { isChangeMark } from '../../../src/article/changes/hasChanges.ts'
import { isTextEnd } from '../../../src/article/changes/isTextEnd.ts'
import { goneLines } from '../../../src/article/changes/tables/goneLines.ts'
import { isTablePart } from '../../../src/article/changes/tables/isTablePart.ts'
import { withoutLines } from '../../../src/article/changes/tables/withoutLines.ts'

/** What of a body is copied: as if all changes in it were accepted, without its comments. */
export function asCopied(slice: Slice): Slice {
  return part(slice, (mark) => mark === 'comment' || isChangeMark(mark))
}

/** What of a body goes to another place of it: as if all changes in it were accepted, with its comments. */
export function asMoved(slice: Slice): Slice {
  return part(slice, isChangeMark)
}

function part({ content, openStart, openEnd }: Slice, without: (mark: string) => boolean): Slice {
  const kept = stripped(content, without)
  // What stood at an end may be gone with all that was open there.
  const most = Slice.maxOpen(kept)
  return new Slice(kept, Math.min(openStart, most.openStart), Math.min(openEnd, most.openEnd))
}

/** What is copied leaves without its comments, and as if all changes in it were accepted: the clipboard may end in a CMS. */
export const copyWithoutComments = Extension.create({
  name: 'copyWithoutComments',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { transformCopied: (slice) => asCopied(slice) },
    }),
  ],
})

function stripped(content: Fragment, without: (mark: string) => boolean): Fragment {
  const nodes: Node[] = []
  withoutGoneRows(content).forEach((node) => {
    if (!isTextEnd(node) && !isTablePart(node) && node.marks.some(({ type }) => type.name === 'deletion')) return
    if (node.type.name === 'table' && withoutGoneRows(node.content).childCount === 0) return
    const inner = node.isText ? node : node.copy(stripped(node.content, without))
    nodes.push(inner.mark(node.marks.filter(({ type }) => !without(type.name))))
  })
  return Fragment.fromArray(nodes)
}

/** Rows without those, and without the cells of columns, that were taken out; anything else as it is. */
function withoutGoneRows(content: Fragment): Fragment {
  const { firstChild } = content
  if (firstChild?.type.name !== 'tableRow') return content
  const table = firstChild.type.schema.nodes.table!.create(null, content)
  return (
    withoutLines(
      table,
      goneLines(table, () => 'accept'),
    )?.content ?? Fragment.empty
  )
}
