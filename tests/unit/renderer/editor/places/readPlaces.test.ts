import { expect, it } from 'vitest'
import { readPlaces } from '../../../../../renderer/editor/places/readPlaces.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, fig, h, list, p, table } from '../bodies.ts'

const { nodes, marks } = articleSchema
const note = nodes.footnote.createChecked({ text: '见《旧唐书》' })
const endnote = nodes.footnote.createChecked({ text: '据旧报', kind: 'endnote' })
const remark = marks.comment.create({ id: 'remark01', thread: [{ by: '甲', at: '', text: '请核对' }], state: 'open' })
const body = doc(
  p('开头', { bookmark: '起点' }),
  h(2, '一、背景'),
  nodes.paragraph.createChecked(null, [articleSchema.text('据载'), note, endnote]),
  p(''),
  nodes.tableCaption.createChecked(null, articleSchema.text('历年收入')),
  table(['年', '收入'], ['2015', '1']),
  fig({ alt: '会场' }, '图注'),
  fig({ alt: '街景' }),
  nodes.figureGroup.createChecked(null, [fig({}, '左'), fig({}, '右')]),
  list([p('项', {}, [remark])]),
  table(['甲格', '乙格']),
)
const places = readPlaces(body, 4)

it('reads everything one can go to, in the order of the text', () => {
  expect(places.list.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'bookmark 起点',
    'heading 一、背景',
    'footnote 见《旧唐书》',
    'endnote 据旧报',
    'table 历年收入',
    'figure 图注',
    'figure 街景',
    'figure 左',
    'figure 右',
    'comment 请核对 “项”',
    'table 甲格乙格',
  ])
  for (const { kind, from, to } of places.list) {
    if (kind === 'comment') expect(body.textBetween(from, to)).toBe('项')
    else expect(body.nodeAt(from)!.nodeSize).toBe(to - from)
  }
  expect(places.cursor).toBe(4)
})

it('counts the paragraphs with words, and none of a table', () => {
  expect(places.paragraphs).toBe(3)
  expect([1, 2, 3].map((number) => places.paragraph(number)?.text)).toEqual(['开头', '据载', '项'])
  expect([0, 4, -1].map(places.paragraph)).toEqual([null, null, null])
  expect(body.nodeAt(places.paragraph(3)!.from)!.textContent).toBe('项')
})

it('shortens what is long, and takes spaces together', () => {
  const long = readPlaces(doc(h(2, `一\u2003 二${'长'.repeat(100)}`)), 0).list[0]!.text
  expect(long.startsWith('一 二长')).toBe(true)
  expect(long).toHaveLength(81)
})

it('reads 300,000 汉字 in a moment', () => {
  const long = doc(
    ...Array.from({ length: 3000 }, (_, at) => (at % 10 === 0 ? h(2, `第${at}节`) : p('字'.repeat(110)))),
  )
  const start = performance.now()
  const read = readPlaces(long, 0)
  expect(performance.now() - start).toBeLessThan(200)
  expect([read.list.length, read.paragraphs]).toEqual([300, 2700])
})
