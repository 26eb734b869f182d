import type { EditorState } from '@tiptap/pm/state'
import { getVersion, sendableSteps } from 'prosemirror-collab'
import type { PendingSteps } from '../paperHandle.ts'

/** The steps of a paper that the desk has not confirmed. Costs what they are. */
export function pendingSteps(state: EditorState): PendingSteps {
  const sendable = sendableSteps(state)
  return { revision: getVersion(state), steps: sendable?.steps ?? [], size: state.doc.content.size }
}
