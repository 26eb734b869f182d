import { afterEach, describe, expect, it } from 'vitest'
import { Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { putLetters } from '../../../../renderer/editor/typing/putLetters.ts'

const LINK = { type: 'link', attrs: { href: 'https://www.cssn.cn/' } }
let view: EditorView

/** A paper with a line of plain words, and behind it a linked one; the cursor where it is wanted. */
function paper(cursor: number, plugin: Plugin = new Plugin({})): void {
  const doc = Node.fromJSON(articleSchema, {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '清样' },
          { type: 'text', text: '链接', marks: [LINK] },
        ],
      },
      { type: 'paragraph' },
      { type: 'horizontalRule' },
    ],
  })
  // Nothing is laid out here: there is nowhere to scroll to.
  const still = new Plugin({ props: { handleScrollToSelection: () => true } })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, cursor), plugins: [still, plugin] })
  view = new EditorView(document.body, { state })
  view.focus()
}

const text = () => view.state.doc.firstChild!.textContent
const shown = () => view.dom.firstChild!.textContent

afterEach(() => view.destroy())

describe('letters', () => {
  it.each([
    ['within words', 2, 'ab', '清ab样链接'],
    ['behind words of which none go on', 5, '字', '清样链接字'],
    ['at the end of words, before others', 3, '7', '清样7链接'],
  ])('go %s, into the document and the page', (_, cursor, letters, all) => {
    paper(cursor)
    const piece = document.getSelection()!.focusNode
    expect(putLetters(view, letters)).toBe(true)
    expect(text()).toBe(all)
    expect(shown()).toBe(all)
    expect(view.state.selection.head).toBe(cursor + letters.length)
    expect(view.dom.contains(piece)).toBe(true)
    expect(view.posAtDOM(document.getSelection()!.focusNode!, document.getSelection()!.focusOffset)).toBe(
      cursor + letters.length,
    )
  })

  it('do not join a link at its end, nor stay in it on the page', () => {
    paper(5)
    expect(putLetters(view, '字')).toBe(true)
    expect(view.dom.querySelector('a')!.textContent).toBe('链接')
    expect(view.state.doc.firstChild!.lastChild!.marks).toEqual([])
  })

  it('are gone from the page where the edit is refused', () => {
    paper(2, new Plugin({ filterTransaction: (tr: Transaction) => !tr.docChanged }))
    expect(putLetters(view, 'ab')).toBe(true)
    expect(text()).toBe('清样链接')
    expect(shown()).toBe('清样链接')
  })

  it('are gone from the page where the edit breaks', () => {
    paper(2, new Plugin({ state: { init: () => 0, apply: (tr) => (tr.docChanged ? fail() : 0) } }))
    expect(() => putLetters(view, 'ab')).toThrow('broken')
    expect(shown()).toBe('清样链接')
  })

  it('show what comes of the edit, not what was typed', () => {
    const twice = (transactions: readonly Transaction[], _: EditorState, state: EditorState) =>
      transactions.some((tr) => tr.docChanged && tr.getMeta('twice') === undefined)
        ? state.tr.delete(1, 2).setMeta('twice', true)
        : null
    paper(3, new Plugin({ appendTransaction: twice }))
    expect(putLetters(view, 'ab')).toBe(true)
    expect(text()).toBe('样ab链接')
    expect(shown()).toBe('样ab链接')
  })

  it('are given to whoever takes what is typed', () => {
    const taken: string[] = []
    paper(
      2,
      new Plugin({ props: { handleTextInput: (_, from, to, letters) => taken.push(`${from}–${to} ${letters}`) > 0 } }),
    )
    expect(putLetters(view, 'ab')).toBe(true)
    expect(taken).toEqual(['2–2 ab'])
    expect(shown()).toBe('清样链接')
  })
})

describe('the browser', () => {
  const left = (letters: string): void => {
    expect(putLetters(view, letters)).toBe(false)
    expect(text()).toBe('清样链接')
    expect(shown()).toBe('清样链接')
  }

  it.each(['，', ' ', 'a b', '\n', '\ud83d', '', '——'])('does %j itself', (letters) => {
    paper(2)
    left(letters)
  })

  it.each([
    ['before', 0],
    ['behind', 2],
  ])('goes on in a text of which ProseMirror has not read what it put in %s the cursor', (_, at) => {
    paper(2)
    const cursor = document.getSelection()!
    const piece = cursor.focusNode as Text
    piece.insertData(at, '新')
    window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    })
    cursor.collapse(piece, 1)
    expect(putLetters(view, 'a')).toBe(false)
    expect(piece.data).toHaveLength(3)
  })

  it('begins a line, and an empty one', () => {
    paper(1)
    left('a')
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 7)))
    left('a')
  })

  it('writes where marks are set, over what is selected, and where it has its cursor elsewhere', () => {
    paper(2)
    view.dispatch(view.state.tr.setStoredMarks([articleSchema.mark('bold')]))
    left('a')
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1, 2)))
    left('a')
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, 8)))
    left('a')
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 2)))
    // ProseMirror has not heard of it yet.
    window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    })
    document.getSelection()!.collapse(document.getSelection()!.focusNode, 2)
    left('a')
  })
})

function fail(): never {
  throw new Error('broken')
}
