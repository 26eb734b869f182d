import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Node } from '@tiptap/pm/model'
import { EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { changeAt, readTextFirst } from '../../../../renderer/editor/typing/readText.ts'

type Json = Record<string, unknown>

const STRONG = { type: 'bold' }
const views: EditorView[] = []

/** What a view was told, in order. */
interface Told {
  readonly view: EditorView
  readonly steps: unknown[]
  readonly taken: string[]
  /** how often ProseMirror read the paragraph itself */
  parsed: number
}

function paper(content: Json[], cursor: number, reads: boolean): Told {
  const doc = Node.fromJSON(articleSchema, { type: 'doc', content: [{ type: 'paragraph', content }] })
  const taken: string[] = []
  const watch = new Plugin({
    props: {
      handleScrollToSelection: () => true,
      handleTextInput(_, from, to, text) {
        taken.push(`${String(from)}-${String(to)} ${text}`)
        return false
      },
    },
  })
  const steps: unknown[] = []
  const view: EditorView = new EditorView(document.body, {
    state: EditorState.create({ doc, selection: TextSelection.create(doc, cursor), plugins: [watch] }),
    dispatchTransaction(tr: Transaction) {
      steps.push({
        steps: tr.steps.map((step) => step.toJSON() as unknown),
        at: [tr.selection.anchor, tr.selection.head],
        meta: tr.getMeta('composition') as unknown,
        scrolled: tr.scrolledIntoView,
      })
      view.updateState(view.state.apply(tr))
    },
  })
  views.push(view)
  if (reads) readTextFirst(view)
  const told: Told = { view, steps, taken, parsed: 0 }
  const { docView } = view as unknown as { docView: { parseRange: (...places: number[]) => unknown } }
  const parse = docView.parseRange.bind(docView)
  docView.parseRange = (...places) => {
    told.parsed += 1
    return parse(...places)
  }
  view.focus()
  return told
}

/** As the browser writes: a piece of one text gives way to another, and its cursor stands somewhere in it. */
function write({ view }: Told, at: number, from: number, to: number, text: string, cursor: number): void {
  const piece = textsOf(view)[at]!
  piece.replaceData(from, to - from, text)
  document.getSelection()!.collapse(piece, Math.min(piece.length, cursor))
  ;(view as unknown as { domObserver: { flush(): void } }).domObserver.flush()
}

function textsOf(view: EditorView): Text[] {
  const walker = document.createTreeWalker(view.dom, NodeFilter.SHOW_TEXT)
  const all: Text[] = []
  while (walker.nextNode() !== null) all.push(walker.currentNode as Text)
  return all
}

function compose({ view }: Told): void {
  view.dom.dispatchEvent(new Event('compositionstart', { bubbles: true }))
}

const words = (text: string, marks: Json[] = []) => ({ type: 'text', text, marks })

afterEach(() => {
  vi.restoreAllMocks()
  for (const view of views.splice(0)) view.destroy()
})

describe('a text that the browser wrote in', () => {
  it.each([
    ['letters at the end', '清样', 3, 2, 2, 'ni', 4, '清样ni'],
    ['letters within', '清样', 2, 1, 1, 'ni', 3, '清ni样'],
    ['letters that give way to a word', '清nihao样', 7, 1, 6, '你好', 3, '清你好样'],
    ['the same letter again', 'aaa', 3, 2, 2, 'a', 3, 'aaaa'],
  ])('is read where it was written: %s', (_, before, cursor, from, to, text, now, after) => {
    const told = paper([words(before)], cursor, true)
    compose(told)
    write(told, 0, from, to, text, now)
    expect(told.view.state.doc.textContent).toBe(after)
    expect(told.view.dom.textContent).toBe(after)
    expect(told.view.state.selection.head).toBe(now + 1)
    expect(told.steps).toMatchObject([{ meta: 1, scrolled: true }])
    expect(told.taken).toHaveLength(1)
    expect(told.parsed).toBe(0)
  })

  it.each([
    ['a word that was taken back', '清nihao样', 7, 1, 6, '', 1],
    ['half a character', '清🌾样', 4, 1, 3, '🌿', 3],
    ['a break', '清样', 2, 1, 1, '\n', 2],
    ['what is far from the cursor', `${'清'.repeat(200)}样`, 2, 150, 151, '改', 1],
  ])('is left to ProseMirror: %s', (_, before, cursor, from, to, text, now) => {
    const told = paper([words(before)], cursor, true)
    compose(told)
    write(told, 0, from, to, text, now)
    expect(told.parsed).toBe(1)
    expect(told.view.state.doc.textContent).toBe(before.slice(0, from) + text.trim() + before.slice(to))
  })

  it('is left to ProseMirror where words are selected, and after the key that takes one back', () => {
    const selected = paper([words('清样一二')], 2, true)
    selected.view.dispatch(selected.view.state.tr.setSelection(TextSelection.create(selected.view.state.doc, 2, 4)))
    write(selected, 0, 1, 3, '好', 2)
    expect([selected.view.state.doc.textContent, selected.parsed]).toEqual(['清好二', 1])
    const taken = paper([words('清样')], 3, true)
    taken.view.dom.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 8, bubbles: true }))
    write(taken, 0, 2, 2, '好', 3)
    expect([taken.view.state.doc.textContent, taken.parsed]).toEqual(['清样好', 1])
  })

  it('is left to ProseMirror by a browser that is not Chromium, which has other habits', () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 Firefox/140.0')
    const told = paper([words('清样')], 3, true)
    compose(told)
    write(told, 0, 2, 2, '好', 3)
    expect([told.view.state.doc.textContent, told.parsed]).toEqual(['清样好', 1])
  })

  it('is given to whoever takes what is typed, and not written then', () => {
    const told = paper([words('清样')], 3, true)
    const all = told.view.state.plugins
    const taker = new Plugin({ props: { handleTextInput: () => true } })
    told.view.updateState(told.view.state.reconfigure({ plugins: [taker, ...all] }))
    compose(told)
    write(told, 0, 2, 2, '好', 3)
    expect([told.view.state.doc.textContent, told.view.dom.textContent]).toEqual(['清样', '清样'])
  })

  it('gives the same steps, cursor and page as ProseMirror’s own reading, whatever was written', () => {
    const letter = fc.constantFrom('a', 'b', '清')
    const text = (most: number) => fc.array(letter, { maxLength: most }).map((all) => all.join(''))
    const edit = fc.record({ at: fc.nat(2), from: fc.nat(8), length: fc.nat(3), text: text(4), cursor: fc.nat(9) })
    let read = 0
    fc.assert(
      fc.property(
        fc.tuple(text(5), text(3), text(5)),
        fc.boolean(),
        fc.nat(12),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (texts, composes, place, edits) => {
          const content = texts.flatMap((each, at) => (each === '' ? [] : [words(each, at === 1 ? [STRONG] : [])]))
          if (content.length === 0) return
          const cursor = 1 + (place % (texts.join('').length + 1))
          const told = [true, false].map((reads) => {
            const one = paper(content, cursor, reads)
            if (composes) compose(one)
            // A composition stays in the text that it began in.
            const { node: begun } = one.view.domAtPos(cursor)
            for (const { at, from, length, text: put, cursor: now } of edits) {
              const all = textsOf(one.view)
              const piece = composes ? begun : all[at % all.length]
              if (!(piece instanceof Text) || !one.view.dom.contains(piece)) break
              const start = from % (piece.length + 1)
              // About where an input method leaves it: behind what it wrote, or within.
              const end = now % 3 === 0 ? now : start + put.length
              write(one, all.indexOf(piece), start, Math.min(piece.length, start + length), put, end)
            }
            const { doc, selection } = one.view.state
            const { anchorNode, anchorOffset } = document.getSelection()!
            const shown = one.view.posAtDOM(anchorNode!, anchorOffset)
            if (reads) read += one.taken.length > 0 && one.parsed === 0 ? 1 : 0
            const { steps, taken, view } = one
            const page = view.dom.innerHTML
            view.destroy()
            return { doc: doc.toJSON() as unknown, at: selection.toJSON() as unknown, steps, taken, page, shown }
          })
          expect(told[0]).toEqual(told[1])
        },
      ),
      { numRuns: 600 },
    )
    expect(read).toBeGreaterThan(50)
  })
})

describe('what was written at a cursor', () => {
  it.each([
    ['清样', '清新样', 1, 2, { from: 1, to: 1, text: '新' }],
    ['清nihao样', '清你好样', 6, 3, { from: 1, to: 6, text: '你好' }],
    ['aaa', 'aaaa', 1, 2, { from: 1, to: 1, text: 'a' }],
    ['清样', '清样', 1, 1, null],
    ['清样', '清', 2, 1, null],
    ['清样甲', '新样乙', 3, 1, null],
  ])('%s → %s', (before, after, cursor, now, change) => {
    expect(changeAt(before, after, cursor, now)).toEqual(change)
  })

  it('makes the text before into the text after', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '清', '🌾'), maxLength: 6 })
    fc.assert(
      fc.property(text, text, text, text, (head, out, put, tail) => {
        const [before, after] = [head + out + tail, head + put + tail]
        const change = changeAt(before, after, head.length + out.length, head.length + put.length)
        if (change === null) return
        expect(before.slice(0, change.from) + change.text + before.slice(change.to)).toBe(after)
      }),
    )
  })
})
