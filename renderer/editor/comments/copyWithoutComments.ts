import { Extension } from '@tiptap/core'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

/** What is copied leaves without its comments: the clipboard may end in a CMS. */
export const copyWithoutComments = Extension.create({
  name: 'copyWithoutComments',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { transformCopied: (slice) => new Slice(stripped(slice.content), slice.openStart, slice.openEnd) },
    }),
  ],
})

function stripped(content: Fragment): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    const inner = node.isText ? node : node.copy(stripped(node.content))
    nodes.push(inner.mark(node.marks.filter(({ type }) => type.name !== 'comment')))
  })
  return Fragment.fromArray(nodes)
}
