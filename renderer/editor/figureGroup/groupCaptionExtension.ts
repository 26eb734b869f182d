import { Node } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { enterOverSelected } from '../figure/enterOverSelected.ts'
import { goToGroupCaption, leaveGroupCaption, stayInGroupCaption } from './leaveGroupCaption.ts'

/** What is said of a group of pictures, on the paper: one line, from which Enter goes on below. */
export function groupCaptionExtension(): Node {
  return fromNodeSpec(Node.create({ name: 'groupCaption' }), {
    addKeyboardShortcuts() {
      const run = (command: Command) => () => command(this.editor.state, (tr) => this.editor.view.dispatch(tr))
      const enter = run(chainCommands(enterOverSelected, leaveGroupCaption))
      return {
        Enter: enter,
        'Shift-Enter': enter,
        Delete: run(stayInGroupCaption),
        'Mod-Delete': run(stayInGroupCaption),
        Backspace: run(goToGroupCaption),
        'Mod-Backspace': run(goToGroupCaption),
      }
    },
  })
}
