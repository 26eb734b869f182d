import { Node } from '@tiptap/core'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { leavePullQuote } from './leavePullQuote.ts'

/** The pull quote on the paper: Enter goes out of it as from a caption. */
export function pullQuoteExtension(): Node {
  return fromNodeSpec(Node.create({ name: 'pullQuote' }), {
    addKeyboardShortcuts() {
      const { editor } = this
      return { Enter: () => leavePullQuote(editor.state, (tr) => editor.view.dispatch(tr)) }
    },
  })
}
