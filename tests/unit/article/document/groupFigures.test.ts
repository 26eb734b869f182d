import { expect, it } from 'vitest'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { groupFigures } from '../../../../src/article/document/groupFigures.ts'
import { MOST_IN_GROUP } from '../../../../src/article/document/nodes/figureGroup.ts'

const figures = (count: number): NodeJson[] =>
  Array.from({ length: count }, (_none, at) => ({ type: 'figure', attrs: { asset: `${at}.png` } }))

it.each([
  [0, []],
  [1, ['figure']],
  [2, [2]],
  [4, [4]],
  [5, [3, 2]],
  [9, [3, 3, 3]],
  [13, [3, 4, 3, 3]],
])('%i figures stand in rows of like size', (count, rows) => {
  const grouped = groupFigures(figures(count))
  expect(grouped.map(({ type, content }) => (type === 'figureGroup' ? content?.length : type))).toEqual(rows)
  // All of them, in their order.
  expect(grouped.flatMap((node) => (node.type === 'figureGroup' ? (node.content ?? []) : [node]))).toEqual(
    figures(count),
  )
  for (const { content = [] } of grouped) expect(content.length).toBeLessThanOrEqual(MOST_IN_GROUP)
})
