import { Node } from '@tiptap/core'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { openedNode } from '../toolbar/openedNode.ts'
import { askFootnote } from './askFootnote.ts'
import { footnoteView } from './footnoteView.ts'

/** The footnote on the paper: a double click, or Enter where it is selected, opens its words. */
export function footnoteExtension(): Node {
  return fromNodeSpec(Node.create({ name: 'footnote' }), {
    addNodeView:
      () =>
      ({ node }) =>
        footnoteView(node),
    addProseMirrorPlugins() {
      return [openedNode('footnote', () => askFootnote(this.editor))]
    },
  })
}
