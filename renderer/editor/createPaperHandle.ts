import type { Editor } from '@tiptap/core'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { CommandId } from '../../src/contract/commandId.ts'
import { readChanges } from '../../src/article/changes/readChanges.ts'
import { decideChanges } from './changes/decideChanges.ts'
import { goChange, revealChange } from './changes/goChange.ts'
import { trackComposed } from './changes/trackExtension.ts'
import { addComment, changeComment, revealComment, takesComment } from './comments/changeComments.ts'
import { holdSelection } from './comments/holdSelection.ts'
import { readComments } from './comments/readComments.ts'
import { appliesHere } from './commands/appliesHere.ts'
import { runPaperCommand } from './commands/runPaperCommand.ts'
import { changeBookmark } from './bookmarks/changeBookmark.ts'
import { goBookmark, revealBookmark } from './bookmarks/goBookmark.ts'
import { readBookmarks } from './bookmarks/readBookmarks.ts'
import { holdLeaf } from './leaf.ts'
import { findSessionOf, type FindSession } from './find/findSession.ts'
import type { EditorHost } from './editorHost.ts'
import type { PaperHandle } from './paperHandle.ts'
import { documentOf } from './documentOf.ts'
import { editBlocks } from './findings/editBlocks.ts'
import { marksStand, withMarks } from './findings/findingsExtension.ts'
import { revealMark } from './findings/revealMark.ts'
import { readCursor } from './readCursor.ts'
import { replaceBody } from './replaceBody.ts'
import { goJump } from './jumps/jumpExtension.ts'
import { moveSection } from './outline/moveSection.ts'
import { readOutline } from './outline/readOutline.ts'
import { readPlaces } from './places/readPlaces.ts'
import { revealPlace } from './places/revealPlace.ts'
import { readLeft } from './leftPaper.ts'
import { pendingSteps } from './sharing/pendingSteps.ts'
import { selectedText } from './views/selectedExtension.ts'
import { takeInSteps } from './sharing/takeInSteps.ts'
import { typeText } from './typing/typeText.ts'
import type { CompositionWatch } from './typing/watchComposition.ts'

/** These change nothing, and may run in a paper that can only be read. */
const LOOK: Readonly<Partial<Record<CommandId, (session: FindSession, editor: Editor) => unknown>>> = {
  'edit.find': (session) => session.open('find'),
  'go.back': (_, editor) => goJump(editor, 'back'),
  'go.forward': (_, editor) => goJump(editor, 'forward'),
  'go.nextBookmark': (_, editor) => goBookmark(editor, 1),
  'go.previousBookmark': (_, editor) => goBookmark(editor, -1),
  'change.next': (_, editor) => goChange(editor, 1),
  'change.previous': (_, editor) => goChange(editor, -1),
  'edit.replace': (session) => session.open('replace'),
  'edit.findNext': (session) => (session.get().mode === 'closed' ? session.open('find') : session.go(1)),
  'edit.findPrevious': (session) => (session.get().mode === 'closed' ? session.open('find') : session.go(-1)),
}

/**
 * What the window may ask of a paper.
 * @param kept the body to answer with instead of the editor's, where the editor could not take it
 */
export function createPaperHandle(
  editor: Editor,
  watch: CompositionWatch,
  kept: DocumentJson | null,
  host: EditorHost,
): PaperHandle {
  const keptBlocks = kept?.content?.map((node) => ({ toJSON: () => node })) ?? []
  return {
    getBlocks: () => (kept === null ? editor.state.doc.content.content : keptBlocks),
    left: () => readLeft(editor),
    getDocument: () => kept ?? documentOf(editor.state.doc),
    pending: () => pendingSteps(editor.state),
    takeIn(steps) {
      trackComposed(editor, host)
      takeInSteps(editor, steps)
    },
    isComposing: () => watch.isComposing(),
    settled: () => watch.settled(),
    run(command) {
      if (watch.isComposing()) return false
      const look = LOOK[command]
      if (look === undefined) return runPaperCommand(command, editor, host)
      look(findSessionOf(editor), editor)
      return true
    },
    applies: (command) => appliesHere(editor.state, command),
    async replaceBody(document, follow) {
      const isHere = holdLeaf(editor)
      await watch.settled()
      return kept === null && isHere() && replaceBody(editor, document, follow)
    },
    comments: () => readComments(editor.state.doc),
    takesComment: () => kept === null && takesComment(editor),
    holdSelection: (holds) => holdSelection(editor.view, holds),
    addComment: (id, remark) => kept === null && addComment(editor, id, remark),
    changeComment: (id, change) => kept === null && changeComment(editor, id, change),
    revealComment: (id) => revealComment(editor, id),
    changes: () => readChanges(editor.state.doc),
    decideChanges: (choice, decision) => kept === null && decideChanges(editor, choice, decision),
    revealChange: (id) => revealChange(editor, id),
    places: () => readPlaces(editor.state.doc, editor.state.selection.head),
    revealPlace: (place) => revealPlace(editor, place),
    outline: () => readOutline(editor.state.doc),
    moveSection(path, before) {
      const [index, ...inner] = path
      if (kept !== null || index === undefined || inner.length > 0 || !editor.isEditable || editor.view.composing)
        return null
      const tr = moveSection(editor.state, index, before?.[0] ?? 'end', host.tracking().on)
      if (tr === null) return null
      readCursor(editor.view)
      editor.view.dispatch(tr)
      return editor.state.selection.$from.index(0)
    },
    bookmarks: () => readBookmarks(editor.state.doc).map(({ name, node }) => ({ name, text: node.textContent.trim() })),
    changeBookmark(name, change) {
      if (kept !== null || !editor.isEditable || editor.view.composing) return false
      const tr = changeBookmark(editor.state, name, change)
      if (tr === null) return false
      readCursor(editor.view)
      editor.view.dispatch(tr)
      return true
    },
    revealBookmark: (name) => revealBookmark(editor, name),
    selectedText: () => selectedText(editor.state),
    focus: () => {
      editor.view.focus()
    },
    type: (text) => kept === null && typeText(editor, text),
    showMarks(marks) {
      if (editor.isDestroyed || watch.isComposing() || marksStand(editor.state, marks)) return
      readCursor(editor.view)
      editor.view.dispatch(withMarks(editor.state.tr, marks))
    },
    reveal(path, from, to) {
      if (!editor.isDestroyed && !watch.isComposing()) revealMark(editor, path, from, to)
    },
    editBlocks: (blocks) => kept === null && !editor.isDestroyed && !watch.isComposing() && editBlocks(editor, blocks),
  }
}
