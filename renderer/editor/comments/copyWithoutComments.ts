import { Extension } from '@tiptap/core'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { isChangeMark } from '../../../src/article/changes/hasChanges.ts'
import { isTextEnd } from '../../../src/article/changes/isTextEnd.ts'

/** What of a body is copied: as if all changes in it were accepted, without its comments. */
export function asCopied(slice: Slice): Slice {
  return part(slice, (mark) => mark === 'comment' || isChangeMark(mark))
}

/** What of a body goes to another place of it: as if all changes in it were accepted, with its comments. */
export function asMoved(slice: Slice): Slice {
  return part(slice, isChangeMark)
}

function part({ content, openStart, openEnd }: Slice, without: (mark: string) => boolean): Slice {
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

function stripped(content: Fragment, without: (mark: string) => boolean): Fragment {
  const nodes: Node[] = []
  content.forEach((node) => {
    if (!isTextEnd(node) && node.marks.some(({ type }) => type.name === 'deletion')) return
    const inner = node.isText ? node : node.copy(stripped(node.content, without))
    nodes.push(inner.mark(node.marks.filter(({ type }) => !without(type.name))))
  })
  return Fragment.fromArray(nodes)
}
