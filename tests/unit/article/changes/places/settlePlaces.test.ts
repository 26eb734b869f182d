import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { settlePlaces } from '../../../../../src/article/changes/places/settlePlaces.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { changeMarkOf } from '../../../../helpers/changedBody.ts'
import { formattingMark } from '../../../../helpers/formattedBody.ts'
import { framedBody, framedLine, framedList, IN_LIST, treeOf } from '../../../../helpers/framedBody.ts'

const { nodes } = articleSchema
const free = { within: [], above: 0, below: 0 }
const listed = (above: number, below: number) => ({ within: IN_LIST, above, below })

function rejected(body: ReturnType<typeof framedBody>, decision: 'accept' | 'reject' | null = 'reject'): string {
  const tr = new Transform(body)
  settlePlaces(tr, () => decision)
  tr.doc.check()
  return treeOf(tr.doc)
}

it('lets out what was put in, and divides what stands round it', () => {
  const body = framedBody(framedList('甲', [framedLine('乙', free)], '丙'))
  expect(rejected(body)).toBe('ul(li(甲)) 乙 ul(li(丙))')
  expect(rejected(body, 'accept')).toBe('ul(li(甲) li(*乙) li(丙))')
  expect(rejected(body, null)).toBe('ul(li(甲) li(*乙) li(丙))')
})

it('puts in what was let out, and makes one of what stands round it as far as it was one', () => {
  const body = (above: number, below: number) =>
    framedBody(framedList('甲'), framedLine('乙', listed(above, below)), framedList('丙'))
  expect(rejected(body(1, 1))).toBe('ul(li(甲) li(乙) li(丙))')
  expect(rejected(body(0, 1))).toBe('ul(li(甲)) ul(li(乙) li(丙))')
  expect(rejected(body(2, 0))).toBe('ul(li(甲 乙)) ul(li(丙))')
})

it('keeps to itself what has no neighbour any more to be one with', () => {
  expect(rejected(framedBody('甲', framedLine('乙', listed(1, 1)), '丙'))).toBe('甲 ul(li(乙)) 丙')
})

it('goes back with the kind it had, and its bookmark', () => {
  const before = { type: 'heading', attrs: { level: 3, align: 'start' }, place: free } as const
  const line = nodes.paragraph.create({ bookmark: '此处' }, articleSchema.text('甲'), [formattingMark(before)])
  const tr = new Transform(framedBody(framedList([line])))
  settlePlaces(tr, () => 'reject')
  expect(tr.doc.firstChild?.toJSON()).toMatchObject({ type: 'heading', attrs: { level: 3, bookmark: '此处' } })
})

it('reaches into cells, and takes tables and rules along', () => {
  const cell = nodes.tableCell.create(null, nodes.blockquote.create(null, framedLine('格', free)))
  const table = nodes.table.create(null, nodes.tableRow.create(null, cell), [
    formattingMark({ type: 'table', attrs: {}, place: free }),
  ])
  const body = framedBody(nodes.callout.create(null, [framedLine('甲'), table]))
  expect(rejected(body)).toBe('callout(甲) table(tableRow(tableCell(格)))')
})

it('what is taken out by the same decision does not stand between', () => {
  const rule = nodes.horizontalRule.create(null, null, [changeMarkOf('+')])
  const body = framedBody(framedList('甲'), rule, framedLine('乙', listed(1, 0)))
  expect(rejected(body)).toBe('ul(li(甲) li(乙))')
})

it('what cannot go back alone stays as it is, and what can goes', () => {
  const held = [framedLine('甲', free), nodes.horizontalRule.create()]
  const body = framedBody(framedList(held), framedLine('乙', listed(0, 0)))
  expect(rejected(body)).toBe('ul(li(*甲 horizontalRule())) ul(li(乙))')
})

it('what cannot go back holds nobody else up, however many they are: a line that stays is between them', () => {
  const held = framedList([framedLine('甲', free), nodes.horizontalRule.create()])
  const listedAgain = Array.from({ length: 300 }, () => [framedLine('乙', listed(0, 0)), '丙']).flat()
  const body = framedBody(held, '丁', ...listedAgain)
  expect(rejected(body)).toBe(`ul(li(*甲 horizontalRule())) 丁${' ul(li(乙)) 丙'.repeat(300)}`)
})
