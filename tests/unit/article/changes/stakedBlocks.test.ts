import type { Node } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { stakedBlocks } from '../../../../src/article/changes/stakedBlocks.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

const { nodes } = articleSchema
const change = articleSchema.mark('insertion', { id: 'aaaaaa', by: '甲', at: '2026-11-27T00:00:00.000Z' })
const line = (text: string) => nodes.paragraph.create(null, articleSchema.text(text))
const body = (...blocks: Node[]) => nodes.doc.create(null, blocks)
const [a, b, c, d, e] = ['一', '二', '三', '四', '五'].map(line) as [Node, Node, Node, Node, Node]

it('are those that differ, with one settled line on each side', () => {
  expect(stakedBlocks(body(a, b, c, d, e), body(a, b, line('三三'), d, e))).toEqual({ start: 1, endA: 4, endB: 4 })
  expect(stakedBlocks(body(a, b, d, e), body(a, b, c, c, d, e))).toEqual({ start: 1, endA: 3, endB: 5 })
})

it('reach as far as something is undecided, and over lists, pictures and tables', () => {
  const rule = nodes.horizontalRule.create()
  const list = nodes.bulletList.create(null, nodes.listItem.create(null, line('项')))
  const word = nodes.paragraph.create(null, articleSchema.text('新', [change]))
  for (const between of [rule, list, word, b.mark([change])])
    expect(stakedBlocks(body(a, between, c, between, e), body(a, between, d, between, e))).toEqual({
      start: 0,
      endA: 5,
      endB: 5,
    })
})

it('are at least one block of each, also of the same body', () => {
  expect(stakedBlocks(body(a), body(a))).toEqual({ start: 0, endA: 1, endB: 1 })
  expect(stakedBlocks(body(a, b, c), body(a, b, c))).toEqual({ start: 2, endA: 3, endB: 3 })
  expect(stakedBlocks(body(a, a), body(a, a, a))).toEqual({ start: 1, endA: 2, endB: 3 })
  expect(stakedBlocks(body(a, b), body(c))).toEqual({ start: 0, endA: 2, endB: 1 })
})
