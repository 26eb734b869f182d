import { Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { noteKind } from '../../../src/article/document/noteKind.ts'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { openedNode } from '../toolbar/openedNode.ts'
import { askNote } from './askNote.ts'
import { noteView } from './noteView.ts'

/** A note on the paper, of either kind: a double click, or Enter where it is selected, opens its words. */
export function footnoteExtension(): Node {
  return fromNodeSpec(Node.create({ name: 'footnote' }), {
    addNodeView:
      () =>
      ({ node }) =>
        noteView(node),
    addProseMirrorPlugins() {
      const open = (): boolean => {
        const { selection } = this.editor.state
        return selection instanceof NodeSelection && askNote(noteKind(selection.node.attrs), this.editor)
      }
      return [openedNode('footnote', open)]
    },
  })
}
