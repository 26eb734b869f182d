import type { EditorState } from '@tiptap/pm/state'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { documentOf } from './documentOf.ts'
import type { PaperHandle } from './paperHandle.ts'
import { pendingSteps } from './sharing/pendingSteps.ts'

/**
 * The handle of a paper whose article is gone from it: it answers with what was there last, and does nothing.
 * @param last the paper's state at its end
 * @param kept the body to answer with instead, where the editor could not take it
 */
export function goneHandle(last: EditorState, kept: DocumentJson | null): PaperHandle {
  const no = (): boolean => false
  const none = (): never[] => []
  const nothing = (): void => undefined
  return {
    getDocument: () => kept ?? documentOf(last.doc),
    getBlocks: () =>
      kept === null ? last.doc.content.content : (kept.content ?? []).map((node) => ({ toJSON: () => node })),
    left: () => ({ state: last, at: last.selection.head, top: null }),
    pending: () => pendingSteps(last),
    takeIn() {
      throw new Error('the paper is gone')
    },
    isComposing: no,
    settled: () => Promise.resolve(),
    run: no,
    applies: no,
    replaceBody: () => Promise.resolve(false),
    selectedText: () => '',
    focus: nothing,
    type: no,
    comments: none,
    takesComment: no,
    holdSelection: nothing,
    addComment: no,
    changeComment: no,
    revealComment: nothing,
    changes: none,
    decideChanges: no,
    revealChange: nothing,
    places: () => ({ list: [], paragraphs: 0, paragraph: () => null, cursor: 0 }),
    revealPlace: nothing,
    outline: none,
    moveSection: () => null,
    bookmarks: none,
    changeBookmark: no,
    revealBookmark: nothing,
    showMarks: nothing,
    reveal: nothing,
    editBlocks: no,
  }
}
