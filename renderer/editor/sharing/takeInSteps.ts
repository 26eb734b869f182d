import type { Editor } from '@tiptap/core'
import { Step } from '@tiptap/pm/transform'
import { receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { readCursor } from '../readCursor.ts'
import type { SharedStep } from '../paperHandle.ts'

/**
 * Takes steps into a paper that the desk has taken in, in their order: its own are confirmed, those of other windows change the text, and what is
 * not confirmed yet moves over them. The cursor stays where it was written; what others did is not undone here. Not while an input method composes.
 * @throws RangeError where a step does not fit: the paper is then not what the desk has
 */
export function takeInSteps(editor: Editor, shared: readonly SharedStep[]): void {
  readCursor(editor.view)
  const { state } = editor
  const own = sendableSteps(state)
  const steps = shared.map(({ step }, at) => {
    // The own ones are not read again: they are the paper's first that are not confirmed.
    const mine = own !== null && shared[at]?.client === own.clientID ? own.steps[at] : undefined
    return mine ?? Step.fromJSON(state.schema, step)
  })
  const transaction = receiveTransaction(
    state,
    steps,
    shared.map(({ client }) => client),
    { mapSelectionBackward: true },
  )
  editor.view.dispatch(transaction)
}
