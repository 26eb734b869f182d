import { describe, expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { doc, fig, find, group, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openGroups } from '../figureGroup/openGroups.ts'

const { nodes } = articleSchema
const caption = (text: string) => nodes.tableCaption.create(null, articleSchema.text(text))
const said = (text: string) => nodes.groupCaption.create(null, articleSchema.text(text))
const body = doc(
  p('前文'),
  fig({ asset: '甲.png' }, '图注'),
  p('间文'),
  caption('表题'),
  table(['格子']),
  p('中文'),
  group(fig({ asset: '左.png' }, '左注'), fig({ asset: '右.png' }, '右注')),
  said('说明'),
  p('后文'),
)

function select(from: string, to: string, tracking = true) {
  const opened = openGroups(body, tracking)
  const { editor } = opened
  editor.commands.setTextSelection({
    from: find(editor.state.doc, from) + 1,
    to: find(editor.state.doc, to) + 1,
  })
  return opened
}

const SELECTIONS = [
  ['图注', '间文'],
  ['前文', '图注'],
  ['图注', '左注'],
  ['表题', '中文'],
  ['间文', '表题'],
  ['说明', '后文'],
  ['中文', '说明'],
  ['左注', '右注'],
  ['图注', '表题'],
  ['左注', '说明'],
  ['表题', '左注'],
] as const

describe('under 修订, over words that are selected into or out of captions', () => {
  it.each(SELECTIONS)('letter after letter goes into one place, from %s to %s', (from, to) => {
    const plain = select(from, to, false)
    plain.editor.view.dispatch(plain.editor.state.tr.insertText('甲乙丙'))
    const { editor, shape, told } = select(from, to)
    for (const letter of '甲乙丙') editor.view.dispatch(editor.state.tr.insertText(letter))
    expect(told.filter((line) => line.startsWith('changes.untracked'))).toEqual([])
    decideChanges(editor, 'all', 'accept')
    expect(shape()).toBe(plain.shape())
    editor.commands.undo()
    decideChanges(editor, 'all', 'reject')
    expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
  })

  it.each(SELECTIONS)('a deletion is decided on either way, from %s to %s', (from, to) => {
    const plain = select(from, to, false)
    plain.editor.commands.deleteSelection()
    const { editor, shape, told } = select(from, to)
    editor.commands.deleteSelection()
    expect(told.filter((line) => line.startsWith('changes.untracked'))).toEqual([])
    decideChanges(editor, 'all', 'accept')
    expect(shape()).toBe(plain.shape())
    editor.commands.undo()
    decideChanges(editor, 'all', 'reject')
    expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
    for (let press = 0; press < 3; press += 1) editor.commands.undo()
    expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
  })
})
