import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'

const { comment } = articleSchema.marks
const remark = { by: '编辑甲', at: '2026-05-19T06:08:00.000Z', text: '核对' }
const check = (attrs: object) => () => {
  articleSchema.text('甲', [comment.create({ id: 'abcdef', ...attrs })]).check()
}

describe('a comment', () => {
  it('holds what was said, by whom and when, and nothing else', () => {
    expect(check({ thread: [remark] })).not.toThrow()
    expect(check({ thread: [{ ...remark, at: '昨天' }] })).toThrow(RangeError)
    expect(check({ thread: [{ ...remark, html: '<b>' }] })).toThrow(RangeError)
    expect(check({ thread: [{ ...remark, text: '字'.repeat(2001) }] })).toThrow(RangeError)
    expect(check({ thread: Array.from({ length: 101 }, () => remark) })).toThrow(RangeError)
    expect(check({ id: '<script>' })).toThrow(RangeError)
  })

  it('lies over others on the same words', () => {
    const set = comment.create({ id: 'second' }).addToSet([comment.create({ id: 'firsts' })])
    expect(set.map(({ attrs }) => attrs.id as string)).toEqual(['firsts', 'second'])
  })
})
