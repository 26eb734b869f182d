import { Node } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import type { EditorHost } from '../editorHost.ts'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { figureView } from './figureView.ts'
import { enterOverSelected } from './enterOverSelected.ts'
import { leaveCaption, selectFromCaption, stayInCaption } from './leaveCaption.ts'

/** The figure in the editor: its view, and the keys at the edges of its caption. */
export function figureExtension(host: EditorHost): Node {
  return fromNodeSpec(Node.create({ name: 'figure' }), {
    addNodeView() {
      return ({ node, view, getPos }) => figureView(host, node, view, getPos)
    },
    addKeyboardShortcuts() {
      const run = (command: Command) => () => command(this.editor.state, (tr) => this.editor.view.dispatch(tr))
      const enter = run(chainCommands(enterOverSelected, leaveCaption))
      return {
        Enter: enter,
        'Shift-Enter': enter,
        Backspace: run(selectFromCaption),
        Delete: run(stayInCaption),
      }
    },
  })
}
