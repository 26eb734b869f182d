import { expect, it } from 'vitest'
import { repairDocument } from '../../../../../src/article/document/repairDocument.ts'

const change = { id: 'abc123', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }
const mark = (before: unknown) => [{ type: 'formatting', attrs: { ...change, before } }]
const kind = { type: 'heading', attrs: { level: 2, align: 'start' } }

function read(blocks: readonly unknown[]) {
  const { document, losses } = repairDocument({ type: 'doc', content: blocks })
  return {
    marks: JSON.stringify(document).match(/"formatting"/g)?.length ?? 0,
    losses: losses.map((each) => each.kind),
  }
}

it('keeps a change of format where it speaks of what bears it', () => {
  const words = { type: 'text', text: '甲', marks: mark([{ type: 'bold' }]) }
  expect(read([{ type: 'paragraph', marks: mark(kind), content: [words] }])).toEqual({ marks: 2, losses: [] })
})

it.each([
  [{ type: 'paragraph', content: [{ type: 'text', text: '甲', marks: mark(kind) }] }],
  [{ type: 'paragraph', marks: mark([{ type: 'bold' }]) }],
  [{ type: 'horizontalRule', marks: mark(kind) }],
  [{ type: 'tableCaption', marks: mark(kind) }],
  [{ type: 'paragraph', marks: mark({ type: 'script' }) }],
  [{ type: 'paragraph', content: [{ type: 'hardBreak', marks: mark(kind) }] }],
  [{ type: 'figure', attrs: {}, marks: mark(kind) }],
  [{ type: 'heading', marks: mark({ type: 'figure', attrs: { width: 50, align: 'left' } }) }],
])('lets go of one that speaks of something else, and tells it: %j', (block) => {
  expect(read([block])).toEqual({ marks: 0, losses: ['badAttribute'] })
})
