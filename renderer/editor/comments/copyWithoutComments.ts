import { Extension } from '@tiptap/core'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { isTextEnd } from '../../../src/article/changes/isTextEnd.ts'

/** Marks that speak to the desk alone. */
const INNER: ReadonlySet<string> = new Set(['comment', 'insertion', 'deletion'])

/** What of a body is copied: as if all changes in it were accepted, without some marks. */
export function asCopied({ content, openStart, openEnd }: Slice, without: ReadonlySet<string> = INNER): Slice {
  return new Slice(stripped(content, without), openStart, openEnd)
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

function stripped(content: Fragment, without: ReadonlySet<string>): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    if (!isTextEnd(node) && node.marks.some(({ type }) => type.name === 'deletion')) return
    const inner = node.isText ? node : node.copy(stripped(node.content, without))
    nodes.push(inner.mark(node.marks.filter(({ type }) => !without.has(type.name))))
  })
  return Fragment.fromArray(nodes)
}
