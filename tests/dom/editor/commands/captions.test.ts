import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { appliesHere } from '../../../../renderer/editor/commands/appliesHere.ts'
import { runPaperCommand } from '../../../../renderer/editor/commands/runPaperCommand.ts'
import { cleanDocument } from '../../../../src/article/changes/cleanDocument.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { COMMAND_IDS, type CommandId } from '../../../../src/contract/commandId.ts'
import { COMMAND_KEYS } from '../../../../src/contract/commandKeys.ts'
import { doc, fig, find, group, h, list, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const { paragraph, footnote, groupCaption, tableCaption } = articleSchema.nodes
const body = doc(
  p('前文'),
  fig({ asset: '甲.png', credit: '摄甲' }, '图注'),
  h(2, '中题'),
  group(fig({ asset: '乙.png' }, '注乙'), fig({ asset: '丙.png' }, '注丙')),
  groupCaption.create(null, articleSchema.text('组题')),
  tableCaption.create(null, articleSchema.text('表题')),
  table(['格一', '格二'], ['格三', '格四']),
  paragraph.create(null, [articleSchema.text('有注'), footnote.create({ text: '注文' }), articleSchema.text('之文')]),
)

/** The pictures with their captions and photographers, and the groups and tables with theirs, in order. */
function standing(from: Node): readonly string[] {
  const found: string[] = []
  from.descendants((node, _pos, parent, index) => {
    const { asset, credit } = node.attrs as { asset?: string; credit?: string }
    if (node.type.name === 'figure') found.push(`${asset} ${credit} ${node.textContent}`)
    const before = parent?.maybeChild(index - 1)
    if (node.type.name === 'groupCaption')
      found.push(`组 ${node.textContent} ${before?.type.name === 'figureGroup' ? '在' : '散'}`)
    if (node.type.name !== 'table') return
    found.push(`${node.textContent} ${before?.type.name === 'tableCaption' ? before.textContent : '无题'}`)
  })
  return found
}

/** As it reads once all that is undecided is accepted: pictures that are set apart stand twice before. */
function accepted(from: Node): Node {
  return articleSchema.nodeFromJSON(cleanDocument(from.toJSON() as DocumentJson, 'accept'))
}

type Put = (editor: Editor) => boolean
const cursor =
  (words: string, offset: number, to = offset): Put =>
  ({ commands }) =>
    commands.setTextSelection({ from: find(body, words) + offset, to: find(body, words) + to })
const CAPTIONS: Readonly<Record<string, Put>> = Object.fromEntries(
  ['图注', '注乙', '注丙', '组题', '表题'].flatMap((words) => [
    [`before ${words}`, cursor(words, 0)],
    [`in ${words}`, cursor(words, 1)],
    [`behind ${words}`, cursor(words, 2)],
    [`on a part of ${words}`, cursor(words, 0, 1)],
    [`on all of ${words}`, cursor(words, 0, 2)],
  ]),
)
const PLACES: Readonly<Record<string, Put>> = {
  ...CAPTIONS,
  'on a picture': ({ commands }) => commands.setNodeSelection(find(body, '图注') - 1),
  'on a picture of a group': ({ commands }) => commands.setNodeSelection(find(body, '注乙') - 1),
  'on a group': ({ commands }) => commands.setNodeSelection(find(body, '注乙') - 2),
  'on a footnote': ({ commands }) => commands.setNodeSelection(find(body, '有注') + 2),
}
/** From words into a caption, or over everything: what puts something in replaces these as typing does. */
const ACROSS: Readonly<Record<string, Put>> = {
  'on everything': ({ commands }) => commands.selectAll(),
  'from words into a caption': cursor('前文', 1, find(body, '图注') - find(body, '前文') + 1),
  'from a caption into words': cursor('图注', 1, find(body, '中题') - find(body, '图注') + 1),
  'from words into the caption of a table': cursor('中题', 1, find(body, '表题') - find(body, '中题') + 1),
}

function open(put: Put, tracking = false) {
  const opened = openEditor(body.toJSON() as DocumentJson, { tracking: { on: tracking, by: '编辑甲' } })
  expect(put(opened.editor)).toBe(true)
  return { ...opened, run: (id: CommandId) => runPaperCommand(id, opened.editor, opened.host) }
}

/** Presses keys as a person does; true where nobody else gets to hear of them. */
function press({ view }: Editor, keys: string): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const event = new KeyboardEvent('keydown', {
    key: key.length === 1 ? key.toLowerCase() : key,
    ctrlKey: parts.includes('Mod'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    cancelable: true,
  })
  return view.someProp('handleKeyDown', (handle) => handle(view, event)) === true
}

/** What these are given for is another copy, or none. */
const OF_ALL: readonly CommandId[] = ['format.duplicate', 'format.deleteBlock']
const HELD: readonly CommandId[] = COMMAND_IDS.filter((id) => /^(?:format|insert)\./.test(id) && !OF_ALL.includes(id))
const BLOCKS: readonly CommandId[] = [
  'format.paragraph',
  'format.heading2',
  'format.heading3',
  'format.heading4',
  'format.quote',
  'format.bulletList',
  'format.orderedList',
  'insert.callout',
]
/** What a command may put in beside what stands there. */
function without(id: CommandId, after: Node): readonly string[] {
  const date = /\d+年\d+月\d+日/
  const stands = standing(after)
  return (id.startsWith('format.move') ? [...stands].sort() : stands)
    .filter((line) => id !== 'insert.table' || line !== ' 无题')
    .filter((line) => id !== 'format.ungroupFigures' || !line.startsWith('组 '))
    .map((line) => (id === 'insert.date' ? line.replace(date, '') : line))
}

describe.each(Object.entries(PLACES))('with the cursor %s', (place, put) => {
  // A date takes the place of what is selected, as a typed word does.
  const ids = HELD.filter((id) => id !== 'insert.date' || /^(?:before|in|behind)/.test(place))

  it.each([false, true])('every picture, caption and table stays, whatever command is given (修订 %s)', (tracking) => {
    const { editor, run } = open(put, tracking)
    const start = editor.state
    for (const id of ids) {
      run(id)
      editor.state.doc.check()
      expect(without(id, accepted(editor.state.doc)), id).toEqual(without(id, body))
      editor.view.updateState(start)
    }
  })
})

describe.each(Object.entries(ACROSS))('with a selection %s', (_place, put) => {
  it.each(BLOCKS)('%s leaves every picture, caption and table as it is', (id) => {
    const { editor, run } = open(put)
    run(id)
    editor.state.doc.check()
    expect(standing(editor.state.doc)).toEqual(standing(body))
    editor.commands.undo()
    expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
  })
})

describe.each(Object.entries(CAPTIONS))('with the cursor %s', (_place, put) => {
  it('styles, lists, quotations and boxes do nothing, and their keys go no further', () => {
    const { editor, run } = open(put)
    for (const id of BLOCKS) {
      expect(appliesHere(editor.state, id), id).toBe(false)
      expect(run(id), id).toBe(false)
      const keys = COMMAND_KEYS[id]
      if (keys !== undefined) expect(press(editor, keys), keys).toBe(true)
    }
    expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
  })

  it('no key of a word processor takes a picture, caption or table away', () => {
    const { editor } = open(put)
    const start = editor.state
    const others = ['Enter', 'Shift+Enter', 'Mod+Enter', 'Tab', 'Shift+Tab', 'Backspace', 'Delete', 'Mod+Backspace']
    // What moves blocks is held above.
    const stay = HELD.filter((id) => !id.startsWith('format.move'))
    for (const keys of [...stay.flatMap((id) => COMMAND_KEYS[id] ?? []), ...others]) {
      press(editor, keys)
      editor.state.doc.check()
      const { doc: after } = editor.state
      expect(standing(after).join(' '), keys).toMatch(
        /^甲.png 摄甲.*乙.png.*丙.png.*组 .* 在 格一格二格三格四 (?!无题)/,
      )
      editor.view.updateState(start)
    }
  })

  it.each(['# ', '### ', '> ', '- ', '1. '])('%j typed stays what it is', (typed) => {
    const { editor } = open(put)
    for (const letter of typed) {
      const { from, to } = editor.state.selection
      const plain = () => editor.state.tr.insertText(letter, from, to)
      const handled = editor.view.someProp('handleTextInput', (handle) => handle(editor.view, from, to, letter, plain))
      if (handled !== true) editor.view.dispatch(plain())
    }
    const kinds = (of: Node) => of.children.map(({ type }) => type.name)
    expect(kinds(editor.state.doc)).toEqual(kinds(body))
    expect(editor.state.doc.textContent).toContain(typed)
  })
})

describe('where there are words beside a picture', () => {
  it('a style is set for the words alone', () => {
    const { editor, run } = open(ACROSS['on everything']!)
    expect(run('format.heading3')).toBe(true)
    expect(editor.state.doc.children.map(({ type, attrs }) => `${type.name}${attrs.level ?? ''}`)).toEqual(
      'heading3 figure heading3 figureGroup groupCaption tableCaption table heading3'.split(' '),
    )
  })

  it('a list may hold a picture, and lets it out again', () => {
    const { editor, host } = openEditor(doc(list([p('项'), fig({ asset: '甲.png' }, '图注')])).toJSON() as DocumentJson)
    editor.commands.setNodeSelection(5)
    expect(runPaperCommand('format.bulletList', editor, host)).toBe(true)
    expect(String(editor.state.doc)).toBe('doc(paragraph("项"), figure("图注"))')
    editor.commands.selectAll()
    expect(runPaperCommand('format.bulletList', editor, host)).toBe(true)
    expect(String(editor.state.doc)).toBe('doc(bulletList(listItem(paragraph("项"), figure("图注"))))')
  })

  it('a quotation takes a picture that is selected, and lets it out again', () => {
    const { editor, run } = open(PLACES['on a picture']!)
    expect(run('format.quote')).toBe(true)
    expect(String(editor.state.doc.child(1))).toBe('blockquote(figure("图注"))')
    expect(run('format.quote')).toBe(true)
    expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
  })

  it.each(['组题', '注丙', '注乙'])('what is put in from %s goes below what is said of the group', (words) => {
    for (const [id, kind] of [
      ['insert.table', 'table'],
      ['insert.rule', 'horizontalRule'],
      ['insert.pageBreak', 'pageBreak'],
    ] as const) {
      const { editor, run } = open(PLACES[`in ${words}`]!)
      run(id)
      expect(editor.state.doc.children.map(({ type }) => type.name).slice(3, 6)).toEqual([
        'figureGroup',
        'groupCaption',
        kind,
      ])
    }
  })

  it('what is put in from the caption of a table goes below the table', () => {
    for (const [id, kind] of [
      ['insert.table', 'table'],
      ['insert.rule', 'horizontalRule'],
      ['insert.pageBreak', 'pageBreak'],
      ['insert.pullQuote', 'pullQuote'],
    ] as const) {
      const { editor, run } = open(PLACES['on a part of 表题']!)
      run(id)
      expect(editor.state.doc.children.map(({ type }) => type.name).slice(5, 8)).toEqual([
        'tableCaption',
        'table',
        kind,
      ])
    }
  })
})
