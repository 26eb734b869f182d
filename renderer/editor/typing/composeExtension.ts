import { Extension } from '@tiptap/core'
import type { Mark } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { readCursor } from '../readCursor.ts'
import { isAcrossLines } from './isAcrossLines.ts'
import { clearSelected } from './clearSelected.ts'
import { followLetters } from './followLetters.ts'

/** What ProseMirror keeps of a composition; not in its types. */
interface CompositionMemory {
  readonly input?: { readonly compositionID?: number }
}

/**
 * Clears the place where an input method begins. Over words of several elements Chromium wraps the first letters in an element of its own, which the
 * next drawing takes away, and the composition with it: half a word stays. So what is selected there goes first, and the letters begin in a place
 * that ProseMirror marks off for them. Over a picture or a footnote that is selected it would write into the words next to it: these make way as for
 * a typed key. So does what is selected over several lines: under 修订 it would stand again, and the letters with it, before the word is whole.
 */
export const composeExtension = Extension.create({
  name: 'compose',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          compositionstart(view) {
            if (view.editable && !view.composing) clearPlace(view)
            return false
          },
          // Words that come without a key (by voice, from a list of signs) are left to the browser where words of one line are selected. Over several it
          // parts a picture with its caption in two.
          beforeinput(view, event) {
            const { inputType, data } = event
            if (inputType !== 'insertText' || data === null || !view.editable || view.composing) return false
            if (!writeOver(view, data)) return false
            event.preventDefault()
            return true
          },
        },
      },
    }),
  ],
})

function clearPlace(view: EditorView): void {
  readCursor(view)
  const { state } = view
  const { selection } = state
  const selected = clearSelected(state)
  if (selected !== null) {
    view.dispatch(selected.setMeta('composition', compositionOf(view)))
    if (selected.selection.$from.parent.childCount === 0) followLetters(view)
    return
  }
  if (!(selection instanceof TextSelection) || isClear(selection)) return
  const { $from, $to } = selection
  const tr = state.tr.deleteSelection().setMeta('composition', compositionOf(view))
  if (isAcrossLines(selection)) {
    // Marks that are set would have a place marked off, which does not hold where the browser's cursor has to be led back.
    view.dispatch(tr.setStoredMarks(null))
    followLetters(view)
    return
  }
  // Marks that are set make ProseMirror mark the place off. At the edge of a link the browser goes on outside of it, and so do they.
  const around = tr.doc.resolve($from.pos).marks()
  const marks = ($from.marksAcross($to) ?? []).filter((mark) => isJoined(mark) || mark.isInSet(around))
  view.dispatch(tr.setStoredMarks(state.storedMarks ?? marks))
}

/** Writes words over what is selected whole, or over several lines, where a typed key would put them; false where nothing of that is. */
function writeOver(view: EditorView, text: string): boolean {
  readCursor(view)
  const tr = isAcrossLines(view.state.selection) ? view.state.tr : clearSelected(view.state)
  if (tr === null) return false
  view.dispatch(tr.insertText(text).scrollIntoView())
  return true
}

function compositionOf(view: EditorView): number | undefined {
  return (view as CompositionMemory).input?.compositionID
}

/** Whether the browser keeps its composition there by itself: over nothing, or over words of one element that new ones join. */
function isClear({ $from, $to, empty }: TextSelection): boolean {
  const over = $from.nodeAfter
  if (empty) return true
  if (!$from.sameParent($to) || over === null || !over.isText || $to.pos > $from.pos + over.nodeSize) return false
  const isWithin = $from.textOffset > 0 && $to.pos < $from.pos + over.nodeSize
  return isWithin || over.marks.every(isJoined)
}

function isJoined({ type }: Mark): boolean {
  return type.spec.inclusive !== false
}
