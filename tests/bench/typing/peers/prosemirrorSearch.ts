import { history } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { findNext, replaceAll, search, SearchQuery, setSearchState } from 'prosemirror-search'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { middleOf } from '../middleOf.ts'
import type { OpenPeer } from './peer.ts'

/** Bare ProseMirror with the find and replace of its own author. */
export const openPeer: OpenPeer = (root, paragraphs) => {
  root.style.overflow = 'auto'
  const doc = articleSchema.nodeFromJSON({ type: 'doc', content: paragraphs.map(paragraphJson) })
  const view = new EditorView(root, { state: EditorState.create({ doc, plugins: [history(), search()] }) })
  view.dispatch(view.state.tr.setSelection(middleOf(doc)).scrollIntoView())
  view.focus()
  let sought = ''
  const ask = (replace?: string): void =>
    view.dispatch(
      setSearchState(view.state.tr, new SearchQuery({ search: sought, ...(replace === undefined ? {} : { replace }) })),
    )
  return Promise.resolve({
    body: view.dom,
    close: () => view.destroy(),
    tools: {
      find(text) {
        sought = text
        ask()
        return view.dom.querySelectorAll('.ProseMirror-search-match, .ProseMirror-active-search-match').length
      },
      next: () => findNext(view.state, view.dispatch),
      replaceAll(by) {
        ask(by)
        replaceAll(view.state, view.dispatch)
      },
    },
  })
}
