import { TextSelection, type NodeSelection } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { moveInGroup } from '../../../../renderer/editor/figureGroup/moveInGroup.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { doc, fig, find, group, p } from '../../../unit/renderer/editor/bodies.ts'
import { openGroups } from './openGroups.ts'

type Opened = ReturnType<typeof openGroups>

const said = (words: string) => articleSchema.nodes.groupCaption.create(null, articleSchema.text(words))
const [a, b, c] = ['甲', '乙', '丙'].map((name) => fig({ asset: `${name}.png`, credit: `摄${name}` }, name)) as [
  Node,
  Node,
  Node,
]

const choose = (opened: Opened, name: string): void => opened.choose(find(opened.editor.state.doc, name) - 1)
const select = ({ editor: { state, view } }: Opened, from: string, to: string): void =>
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, find(state.doc, from), find(state.doc, to))))
const make = (opened: Opened, from: string, to?: string): void => {
  if (to === undefined) choose(opened, from)
  else select(opened, from, to)
  opened.run('insert.figureGroup')
}
const part = (opened: Opened, name: string): void => {
  choose(opened, name)
  opened.run('format.ungroupFigures')
}

const ACTS: readonly (readonly [string, Node, (opened: Opened) => void])[] = [
  ['made of two', doc(p('前'), a, b, p('后')), (opened) => make(opened, '甲')],
  ['made of three', doc(p('前'), a, b, c, p('后')), (opened) => make(opened, '甲', '丙')],
  ['made of all there is', doc(a, b), (opened) => make(opened, '乙')],
  ['made over an empty paragraph', doc(p('前'), a, p(), b, p('后')), (opened) => make(opened, '甲', '乙')],
  ['made larger', doc(group(a, b), c, p('后')), (opened) => make(opened, '甲', '丙')],
  ['made of a group and what is above', doc(a, group(b, c), p('后')), (opened) => make(opened, '甲', '丙')],
  ['joined to another', doc(group(a, b), group(c, a), p('后')), (opened) => make(opened, '甲', '丙')],
  ['taken apart', doc(p('前'), group(a, b), p('后')), (opened) => part(opened, '甲')],
  ['taken apart with what is said of it', doc(group(a, b, c), said('左右'), p('后')), (opened) => part(opened, '乙')],
  [
    'parted from one of its pictures',
    doc(group(a, b, c), said('左右'), p('后')),
    (opened) => {
      choose(opened, '乙')
      opened.editor.commands.deleteSelection()
    },
  ],
  [
    'put in another order',
    doc(group(a, b, c), p('后')),
    (opened) => {
      choose(opened, '丙')
      moveInGroup(-1)(opened.editor.state, opened.editor.view.dispatch)
    },
  ],
  [
    'given words',
    doc(group(a, b), p('后')),
    (opened) => {
      choose(opened, '甲')
      opened.run('insert.groupCaption')
    },
  ],
]

describe('a group under 修订', () => {
  it.each(ACTS)('%s is decided on either way and undone', (_what, body, act) => {
    const plain = openGroups(body)
    act(plain)
    const start = openGroups(body).shape()
    for (const decision of ['accept', 'reject'] as const) {
      const opened = openGroups(body, true)
      const { editor, shape, told } = opened
      act(opened)
      editor.state.doc.check()
      expect(told.filter((line) => line.startsWith('changes.untracked'))).toEqual([])
      expect(shape()).not.toBe(start)
      decideChanges(editor, 'all', decision)
      editor.state.doc.check()
      if (decision === 'accept') expect(shape()).toBe(plain.shape())
      else expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
      for (let press = 0; press < 4; press += 1) editor.commands.undo()
      expect(editor.state.doc.toJSON()).toEqual(body.toJSON())
    }
  })

  it('made and taken apart again by one person is what it was, whatever is decided', () => {
    for (const decision of ['accept', 'reject'] as const) {
      const opened = openGroups(doc(a, b, p('后')), true)
      make(opened, '甲')
      const { editor, run, shape } = opened
      expect((editor.state.selection as NodeSelection).node.attrs.asset).toBe('甲.png')
      expect(editor.state.selection.$from.parent.type.name).toBe('figureGroup')
      run('format.ungroupFigures')
      decideChanges(editor, 'all', decision)
      expect(shape()).toBe('doc(figure("甲"), figure("乙"), paragraph("后"))')
    }
  })
})
