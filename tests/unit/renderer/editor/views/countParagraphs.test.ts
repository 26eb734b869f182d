import { expect, it } from 'vitest'
import { countParagraphs } from '../../../../../renderer/editor/views/countParagraphs.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, fig, find, h, list, p, table } from '../bodies.ts'

const gone = articleSchema.marks.deletion.create({ id: 'abcdefgh', by: '甲', at: '2026-05-19T00:00:00.000Z' })

it('counts paragraphs and headings wherever they stand, but for cells, captions and what is empty', () => {
  const body = doc(
    h(2, '小标题'),
    p('十个 words，共 4。'),
    p(),
    list([p('项')]),
    table(['格中']),
    fig({}, '图注'),
    p('末。'),
  )
  const counted = countParagraphs(body, 0, body.content.size)
  expect(counted.map(({ count }) => count)).toEqual([3, 7, 1, 2])
  expect(counted.map(({ pos }) => body.nodeAt(pos)?.textContent)).toEqual([
    '小标题',
    '十个 words，共 4。',
    '项',
    '末。',
  ])
})

it('looks at what is between two positions alone, and leaves out what 修订 took out', () => {
  const body = doc(p('甲甲'), p('乙乙乙'), p('丙'), p('丁丁', {}, [gone]))
  expect(countParagraphs(body, find(body, '乙'), find(body, '乙')).map(({ count }) => count)).toEqual([3])
  expect(countParagraphs(body, 0, body.content.size).map(({ count }) => count)).toEqual([2, 3, 1])
})
