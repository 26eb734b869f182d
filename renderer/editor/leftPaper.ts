import type { Editor } from '@tiptap/core'
import { EditorState, TextSelection, type Plugin } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { scrollerOf } from './scrollerOf.ts'

/** A paper as it was left: with it, coming back is where one was, and what was done can still be undone. */
export interface LeftPaper {
  /** null where only the place is known */
  readonly state: EditorState | null
  /** where the cursor stood, in ProseMirror's positions */
  readonly at: number
  /** null where the cursor is to be brought into view instead */
  readonly top: TopOfView | null
}

/** What stood at the top of the view: a block of the body, and how far below the top it began, in CSS pixels. Heights out of view are estimates. */
export interface TopOfView {
  readonly index: number
  readonly offset: number
}

/** Reads a paper before it is left. */
export function readLeft({ view, state }: Editor): LeftPaper {
  return { state, at: state.selection.head, top: readTop(view) }
}

/**
 * The state of a body that is laid on a paper again: as it was left, with all that can be undone, where it is the same body; else with the cursor about
 * where it was.
 * @param plugins of the new state
 */
export function stateAsLeft(doc: Node, plugins: readonly Plugin[], left: LeftPaper): EditorState {
  if (left.state?.doc.eq(doc) === true) {
    const undo = plugins.filter((plugin) => keyOf(plugin).startsWith('history$'))
    return left.state.reconfigure({ plugins: undo }).reconfigure({ plugins: [...plugins] })
  }
  const selection = TextSelection.near(doc.resolve(Math.max(0, Math.min(left.at, doc.content.size))))
  return EditorState.create({ doc, selection, plugins: [...plugins] })
}

/** Brings into view what was in view. */
export function showAsLeft(view: EditorView, { top }: LeftPaper): void {
  const scroller = scrollerOf(view)
  const block = top === null ? null : view.dom.children[top.index]
  if (scroller === null) return
  if (top === null || block === undefined || block === null) {
    view.dispatch(view.state.tr.scrollIntoView())
    return
  }
  // Once more: blocks that come near have their heights only then.
  for (let times = 0; times < 2; times += 1)
    scroller.scrollTop += block.getBoundingClientRect().top - scroller.getBoundingClientRect().top - top.offset
}

function readTop(view: EditorView): TopOfView | null {
  const scroller = scrollerOf(view)
  if (scroller === null) return null
  const edge = scroller.getBoundingClientRect().top
  const blocks = view.dom.children
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle
    else low = middle + 1
  }
  const block = blocks[low]
  return block === undefined ? null : { index: low, offset: block.getBoundingClientRect().top - edge }
}

function keyOf(plugin: Plugin): string {
  return (plugin as unknown as { readonly key: string }).key
}
