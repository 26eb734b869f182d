import { baseKeymap } from '@tiptap/pm/commands'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import 'prosemirror-view/style/prosemirror.css'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import type { BenchWindow } from './benchWindow.ts'
import { middleOf } from './middleOf.ts'
import './page.css'

/** Bare ProseMirror: the article's schema, undo, the base keys, ProseMirror's own style sheet, and nothing else. */
const root = document.getElementById('root')!
root.style.overflow = 'auto'
let view: EditorView | null = null

const bench: BenchWindow = {
  open(json) {
    view?.destroy()
    const doc = articleSchema.nodeFromJSON(json)
    const state = EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] })
    view = new EditorView(root, { state })
    view.dispatch(state.tr.setSelection(middleOf(doc)).scrollIntoView())
    view.focus()
  },
  length: () => view?.state.doc.textContent.length ?? 0,
}
Object.assign(window, { bench })
