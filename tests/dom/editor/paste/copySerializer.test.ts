import type { Editor } from '@tiptap/core'
import { CellSelection } from '@tiptap/pm/tables'
import { AllSelection, NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import type { DocumentJson, MarkJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { footnoteTexts } from '../../../../src/article/document/footnoteTexts.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { readClipboard } from '../../../../src/intake/clipboard/readClipboard.ts'
import { readDom } from '../../../../renderer/editor/paste/readDom.ts'
import { openEditor } from '../openEditor.ts'

const LINK: MarkJson = { type: 'link', attrs: { href: 'https://a.cn/', title: '' } }
const note = (text: string, kind?: 'endnote', marks?: MarkJson[]): NodeJson => ({
  type: 'footnote',
  attrs: kind === undefined ? { text } : { text, kind },
  ...(marks === undefined ? {} : { marks }),
})
const line = (...parts: (string | NodeJson)[]): NodeJson => ({
  ...paragraphJson(''),
  content: parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
})
const item = (...content: NodeJson[]): NodeJson => ({ type: 'listItem', content })
const cell = (...content: NodeJson[]): NodeJson => ({ type: 'tableCell', content })
const table = (...rows: NodeJson[][]): NodeJson => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
})
const linked = (text: string): NodeJson => ({ type: 'text', text, marks: [LINK] })

/** Everything that notes can stand in. */
const BODY: DocumentJson = {
  type: 'doc',
  content: [
    line('首', note('见《旧唐书》'), '，次', note('参见附录', 'endnote'), note('又见"<b>&甲'), '。'),
    line('链', linked('接'), note('链中', undefined, [LINK]), linked('后'), note('粗', 'endnote', [{ type: 'bold' }])),
    { type: 'bulletList', content: [item(line('项', note('项注')), line('项下', note('项下注', 'endnote')))] },
    table([cell(line('格', note('格注')), line('格二', note('格二注'))), cell(line('旁', note('旁注', 'endnote')))]),
    line('尾', note('')),
  ],
}

function copy(editor: Editor, select: (doc: Node) => Selection): { html: string; text: string } {
  editor.view.dispatch(editor.state.tr.setSelection(select(editor.state.doc)))
  const { dom, text } = editor.view.serializeForClipboard(editor.state.selection.content())
  return { html: dom.innerHTML, text }
}

const all = (doc: Node): Selection => new AllSelection(doc)
/** What a reader sees of HTML: its words. */
const shown = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent
const places = (doc: Node, type: string): number[] => {
  const found: number[] = []
  doc.descendants((node, at) => void (node.type.name === type && found.push(at)))
  return found
}

describe('what other programs get of a copy with notes', () => {
  it('has a sign in the line and the words below, each kind apart', () => {
    const { html, text } = copy(openEditor({ type: 'doc', content: BODY.content!.slice(0, 1) }).editor, all)
    expect(text).toBe('首[1]，次[i][2]。\n[1] 见《旧唐书》\n[2] 又见"<b>&甲\n[i] 参见附录')
    expect(shown(html)).toBe('首[1]，次[i][2]。[1] 见《旧唐书》[2] 又见"<b>&甲[i] 参见附录')
  })

  it('has real notes where a program knows Word’s, as our own reading of it does, once', () => {
    const { html } = copy(openEditor({ type: 'doc', content: BODY.content!.slice(0, 1) }).editor, all)
    expect(html).toMatch(/<a href="#_ftn1" name="_ftnref1" style="mso-footnote-id:ftn1">/)
    expect(html).toMatch(
      /<div data-notes="" style="mso-element:endnote-list">.*<div id="edn1" style="mso-element:endnote">/,
    )
    const foreign = html.replace(/ data-[\w-]+="[^"]*"/g, '')
    const { blocks } = readClipboard({ html: foreign, text: '', rtf: '', files: [] }, 'structure', readDom)
    expect(blocks.flatMap(footnoteTexts)).toEqual(['见《旧唐书》', '参见附录', '又见"<b>&甲'])
    expect(blocks).toHaveLength(1)
    expect(JSON.stringify(blocks)).not.toContain('[1]')
  })

  it('has a sign of its own for each in a link, which is the same link on both sides of it', () => {
    const linkedNotes = [note('其一', undefined, [LINK]), note('其二', 'endnote', [LINK])]
    const { html, text } = copy(
      openEditor({ type: 'doc', content: [line(linked('接'), ...linkedNotes, linked('后'))] }).editor,
      all,
    )
    expect(text).toBe('接[1][i]后\n[1] 其一\n[i] 其二')
    expect(shown(html)).toBe('接[1][i]后[1] 其一[i] 其二')
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(page.querySelector('a a')).toBeNull()
    expect([...page.querySelectorAll('a[href^="https"]')].map((link) => link.textContent)).toEqual(['接', '', '后'])
    const foreign = html.replace(/ data-[\w-]+="[^"]*"/g, '')
    const { blocks } = readClipboard({ html: foreign, text: '', rtf: '', files: [] }, 'structure', readDom)
    expect(blocks.flatMap(footnoteTexts)).toEqual(['其一', '其二'])
  })

  it('is as it was where there are none', () => {
    const { html, text } = copy(openEditor({ type: 'doc', content: [line('首')] }).editor, all)
    expect(text).toBe('首')
    expect(html).toMatch(/^<p data-indent="2" data-pm-slice="[^"]*">首<\/p>$/)
  })

  it('counts what is copied alone, without what 修订 took out', () => {
    const gone: MarkJson = { type: 'deletion', attrs: { id: 'abcdef', by: '甲', at: '2026-01-01T00:00:00.000Z' } }
    const { editor } = openEditor({ type: 'doc', content: [line('首', note('删去', undefined, [gone]), note('留下'))] })
    const { html, text } = copy(editor, all)
    expect(text).toBe('首[1]\n[1] 留下')
    expect(html).not.toContain('删去')
  })
})

describe('what comes back to a paper', () => {
  const first = (doc: Node, type: string): number => places(doc, type)[0]!
  it.each<[string, (doc: Node) => Selection]>([
    ['all', all],
    ['a note alone', (doc) => NodeSelection.create(doc, first(doc, 'footnote'))],
    ['words of a line', (doc) => TextSelection.create(doc, 2, 6)],
    ['lines of a link', (doc) => TextSelection.create(doc, 4, 14)],
    [
      'two lines of an item',
      (doc) => TextSelection.create(doc, first(doc, 'listItem') + 2, first(doc, 'listItem') + 9),
    ],
    [
      'two lines of a cell',
      (doc) => TextSelection.create(doc, first(doc, 'tableCell') + 2, first(doc, 'tableCell') + 7),
    ],
    ['a cell', (doc) => CellSelection.create(doc, first(doc, 'tableCell'))],
    ['cells', (doc) => CellSelection.create(doc, places(doc, 'tableCell')[0]!, places(doc, 'tableCell')[1])],
    ['a table', (doc) => NodeSelection.create(doc, first(doc, 'table'))],
  ])('is what was copied, notes and all: %s', (_name, select) => {
    const { editor } = openEditor(BODY)
    const { html } = copy(editor, select)
    const { content, openStart, openEnd } = editor.state.selection.content()
    let pasted: unknown = null
    editor.view.setProps({
      handlePaste: (_view, _event, slice) => {
        pasted = slice.toJSON()
        return true
      },
    })
    editor.view.pasteHTML(html)
    expect(html).toContain('data-notes')
    expect(pasted).toEqual({ content: content.toJSON(), ...open({ openStart, openEnd }) })
  })

  it('replaces itself with itself, however often', () => {
    const { editor } = openEditor(BODY)
    const before = editor.state.doc
    for (let time = 0; time < 3; time += 1) editor.view.pasteHTML(copy(editor, all).html)
    expect(editor.state.doc.toJSON()).toEqual(before.toJSON())
  })
})

function open(ends: { openStart: number; openEnd: number }): object {
  return Object.fromEntries(Object.entries(ends).filter(([, depth]) => depth > 0))
}
