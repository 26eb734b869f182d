import type { Node } from '@tiptap/pm/model'
import type { NodeSelection } from '@tiptap/pm/state'
import { type EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { groupPlace } from '../../../../../renderer/editor/figureGroup/groupPlace.ts'
import { makeGroup } from '../../../../../renderer/editor/figureGroup/makeGroup.ts'
import { at, doc, fig, find, group, holding, list, p, table } from '../bodies.ts'

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((name) => fig({ asset: `${name}.png` }, name)) as [
  Node,
  Node,
  Node,
  Node,
  Node,
]

/** The state after 组图; null where there are no two pictures. */
function grouped(state: EditorState): EditorState | null {
  const place = groupPlace(state)
  if (place === null) return null
  const next = state.apply(makeGroup(state, place))
  next.doc.check()
  return next
}

describe('the pictures that are selected', () => {
  it('stand side by side, the first of them active', () => {
    const body = doc(p('前'), a, b, c, p('后'))
    const next = grouped(at(body, find(body, 'a'), find(body, 'b') + 1))!
    expect(next.doc.eq(doc(p('前'), group(a, b), c, p('后')))).toBe(true)
    expect((next.selection as NodeSelection).node).toBe(next.doc.child(1).firstChild)
  })

  it('leave the empty paragraphs between them, and take groups in', () => {
    const body = doc(p(), a, p(), group(b, c), p(), p())
    expect(grouped(at(body, 1, body.content.size - 1))!.doc.eq(doc(p(), group(a, b, c), p(), p()))).toBe(true)
  })

  it('are none where words are selected with them, or where there is one', () => {
    const body = doc(a, p('文'), b)
    expect(grouped(at(body, 1, body.content.size - 1))).toBeNull()
    expect(grouped(at(doc(p('甲'), p('乙')), 1))).toBeNull()
    expect(grouped(at(doc(p()), 1))).toBeNull()
    expect(grouped(at(doc(p(), p('文'), a), 1))).toBeNull()
    expect(grouped(holding(doc(p('文'), a, p('文')), 3))).toBeNull()
  })

  it('may stand in an item or a cell', () => {
    const items = doc(list([p('甲'), a, b]))
    expect(grouped(at(items, find(items, 'a'), find(items, 'b') + 1))!.doc.toString()).toBe(
      'doc(bulletList(listItem(paragraph("甲"), figureGroup(figure("a"), figure("b")))))',
    )
    const cells = doc(table(['格']))
    expect(grouped(at(cells, find(cells, '格')))).toBeNull()
  })
})

describe('one picture', () => {
  it('is joined by those it stands among, and stays active with its cursor', () => {
    const body = doc(p('前'), a, p(), b, c, p('后'))
    const chosen = grouped(holding(body, find(body, 'b') - 1))!
    expect(chosen.doc.eq(doc(p('前'), group(a, b, c), p('后')))).toBe(true)
    expect((chosen.selection as NodeSelection).node.attrs.asset).toBe('b.png')
    const writing = grouped(at(body, find(body, 'c') + 1))!
    expect(writing.selection.$from.parent.attrs.asset).toBe('c.png')
    expect(writing.selection.$from.parentOffset).toBe(1)
  })

  it('is joined by the next alone, else by the one before, where all are too many', () => {
    const body = doc(a, b, c, d, e)
    expect(grouped(holding(body, find(body, 'b') - 1))!.doc.eq(doc(a, group(b, c), d, e))).toBe(true)
    expect(grouped(holding(body, find(body, 'e') - 1))!.doc.eq(doc(a, b, c, group(d, e)))).toBe(true)
  })

  it('takes what stands next to its group in', () => {
    const body = doc(group(a, b), c, p('后'))
    expect(grouped(holding(body, find(body, 'a') - 1))!.doc.eq(doc(group(a, b, c), p('后')))).toBe(true)
    expect(grouped(holding(body, find(body, 'c') - 1))!.doc.eq(doc(group(a, b, c), p('后')))).toBe(true)
    expect(grouped(holding(body, 0))!.doc.eq(doc(group(a, b, c), p('后')))).toBe(true)
  })

  it('is told how many there would be where they are too many', () => {
    const body = doc(group(a, b, c, d), e)
    expect(groupPlace(holding(body, find(body, 'e') - 1))?.count).toBe(5)
    expect(groupPlace(holding(doc(group(a, b)), 1))).toBeNull()
  })
})
