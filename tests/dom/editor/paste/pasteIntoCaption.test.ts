import { undo } from '@tiptap/pm/history'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { handleDrop } from '../../../../renderer/editor/paste/handleDrop.ts'
import { pasteClipboard } from '../../../../renderer/editor/paste/pasteClipboard.ts'
import { takeFiles } from '../../../../renderer/editor/paste/takeFiles.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { eventually } from '../../../helpers/eventually.ts'
import { doc, fig, find, group, list, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const { paragraph, footnote, formula, hardBreak, tableCaption, horizontalRule } = articleSchema.nodes
const text = (words: string) => articleSchema.text(words)
const titled = (words: string) => tableCaption.create(null, text(words))
const body = doc(
  p('前'),
  fig({ asset: '甲.png' }, '图注'),
  group(fig({ asset: '乙.png' }, '注乙'), fig({ asset: '丙.png' }, '注丙')),
  titled('表题'),
  table(['格']),
  p('后'),
)
/** Each caption, and where in the body its picture or table ends. */
const CAPTIONS = [
  ['图注', 2],
  ['注乙', 3],
  ['表题', 5],
] as const
const BEFORE = ['前', '甲.png 图注', '[乙.png 注乙 丙.png 注丙]', '题 表题', '表 格', '后']

function open(caption: string, tracking = false) {
  const opened = openEditor(body.toJSON() as DocumentJson, { tracking: { on: tracking, by: '编辑甲' } })
  const { editor } = opened
  editor.commands.setTextSelection(find(body, caption) + 1)
  const lines = () => editor.state.doc.children.map(lineOf)
  return { ...opened, lines }
}

/** A block in few words. */
function lineOf(node: typeof body): string {
  const { name } = node.type
  if (name === 'figureGroup') return `[${node.children.map(lineOf).join(' ')}]`
  if (name === 'figure') return `${node.attrs.asset} ${node.textContent}`
  const kind = { tableCaption: '题 ', table: '表 ', horizontalRule: '线', bulletList: '列 ' }[name] ?? ''
  return kind + node.textContent
}

/** The body with words in the middle of a caption, and blocks below what it is of. */
function expected(caption: string, at: number, words: string, blocks: readonly string[]): readonly string[] {
  const [first, last] = [...caption]
  const lines = BEFORE.map((line) => line.replace(caption, `${first}${words}${last}`))
  return [...lines.slice(0, at), ...blocks, ...lines.slice(at)]
}

/** What copying a range of a body gives to the clipboard. */
function copied(of: typeof body, from: number, to: number): string {
  const { editor } = openEditor(of.toJSON() as DocumentJson)
  const { doc: opened } = editor.state
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(opened, from, to)))
  return editor.view.serializeForClipboard(editor.state.selection.content()).dom.innerHTML
}
const whole = (of: typeof body) => copied(of, 1, of.content.size - 1)

const CASES: readonly (readonly [string, () => string, string, readonly string[]])[] = [
  [
    'a picture between words',
    () => whole(doc(p('一'), fig({ asset: 'A.png' }, '注A'), p('二'))),
    '一 二',
    ['A.png 注A'],
  ],
  [
    'a group and a table with its caption',
    () =>
      whole(
        doc(
          p('一'),
          group(fig({ asset: 'A.png' }), fig({ asset: 'B.png' }, 'b')),
          titled('新题'),
          table(['新格']),
          p('二'),
        ),
      ),
    '一 二',
    ['[A.png  B.png b]', '题 新题', '表 新格'],
  ],
  [
    'a list and a rule',
    () => whole(doc(p('一'), list([p('项')], [p('目')]), horizontalRule.create(), p('二'))),
    '一 项 目 二',
    ['线'],
  ],
  [
    'an item with a picture',
    () => whole(doc(p('一'), list([p('项'), fig({ asset: 'A.png' }, 'a')]), p('二'))),
    '一 二',
    ['列 项a'],
  ],
  ['two paragraphs', () => whole(doc(p('一'), p('二'))), '一 二', []],
  ['words out of a caption', () => copied(doc(fig({ asset: 'A.png' }, '注文字')), 2, 4), '文字', []],
  ['words out of the caption of a table', () => copied(doc(titled('题文字'), table(['格'])), 2, 4), '文字', []],
  ['words out of a cell', () => copied(doc(table(['格文字'])), 5, 7), '文字', []],
  [
    'a caption into the words after it',
    () => copied(doc(fig({ asset: 'A.png' }, '注文'), p('字后')), 2, 6),
    '文 字',
    [],
  ],
]

describe.each(CAPTIONS)('pasted into the caption “%s”', (caption, at) => {
  it.each(CASES)('%s', (_what, html, words, blocks) => {
    const { editor, lines } = open(caption)
    expect(editor.view.pasteHTML(html())).toBe(true)
    editor.state.doc.check()
    expect(lines()).toEqual(expected(caption, at, words, blocks))
    undo(editor.state, editor.view.dispatch)
    expect(lines()).toEqual(BEFORE)
  })

  it('a page: words into it, pictures and tables below, once each', async () => {
    const { editor, host, lines } = open(caption)
    const html =
      '<p>一</p><img src="data:image/png;base64,iVBORw0KGgo="><p>二</p><table><tr><td>新</td><td>格</td></tr><tr><td>一</td><td>二</td></tr></table>'
    const taken = { data: { html, text: '一 二', rtf: '', files: [] }, files: [] }
    pasteClipboard(editor, host, { taken, mode: 'structure', selection: editor.state.selection, event: null })
    await eventually(() => expect(lines()).toEqual(expected(caption, at, '一 二', ['paste-1.png ', '表 新格一二'])))
    undo(editor.state, editor.view.dispatch)
    expect(lines()).toEqual(BEFORE)
  })

  it('under 修订 nothing that stood there goes', () => {
    const { editor, lines } = open(caption, true)
    editor.view.pasteHTML(CASES[0]![1]())
    editor.state.doc.check()
    expect(lines()).toEqual(expected(caption, at, '一 二', ['A.png 注A']))
  })
})

describe('into a caption', () => {
  it('what cannot stand in it is written out; the caption of a table keeps it', () => {
    const inline = [text('有'), footnote.create({ text: '注文' }), hardBreak.create(), formula.create({ tex: 'x^2' })]
    const html = whole(doc(paragraph.create(null, [...inline, text('末')])))
    const figure = open('图注')
    figure.editor.view.pasteHTML(html)
    expect(figure.lines()[1]).toBe('甲.png 图有（注文） x^2末注')
    const titledTable = open('表题')
    titledTable.editor.view.pasteHTML(html)
    expect(String(titledTable.editor.state.doc.child(3))).toBe('tableCaption("表有", footnote, " ", formula, "末题")')
  })

  it('files of pictures stand below: in the group where it has room, below the table', async () => {
    const file = new File(['x'], '新.png', { type: 'image/png' })
    for (const [caption, line] of [
      ['图注', '新.png '],
      ['表题', '新.png '],
    ] as const)
      for (const offset of [0, 1, 2]) {
        const { editor, host, lines } = open(caption)
        editor.commands.setTextSelection(find(body, caption) + offset)
        await takeFiles(editor, host, [file], null)
        expect(lines()).toEqual(expected(caption, caption === '图注' ? 2 : 5, '', [line]))
        expect(editor.state.selection).toBeInstanceOf(NodeSelection)
      }
  })

  it('a page that is dropped on it goes the same way', () => {
    const { editor, host, lines } = open('图注')
    const transfer = {
      files: [],
      getData: (kind: string) =>
        kind === 'text/html'
          ? '<p>一</p><table><tr><td>新</td><td>格</td></tr><tr><td>一</td><td>二</td></tr></table>'
          : '一',
    }
    handleDrop(editor, host, transfer as unknown as DataTransfer, find(body, '图注') + 1)
    expect(lines()).toEqual(expected('图注', 2, '一', ['表 新格一二']))
  })
})
