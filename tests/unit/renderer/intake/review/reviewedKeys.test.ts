import { expect, it } from 'vitest'
import { reviewedKeys } from '../../../../../renderer/intake/review/reviewedKeys.ts'

it('puts what was guessed first, and shows the usual fields though nothing was found', () => {
  const keys = reviewedKeys({
    authors: { where: '文档属性', confidence: 'guess' },
    title: { where: '首行', confidence: 'likely' },
    subtitle: { where: '标题下方', confidence: 'likely' },
    attachments: { where: '正文之后', confidence: 'sure' },
  })
  expect(keys[0]).toBe('authors')
  expect(keys).toEqual(expect.arrayContaining(['title', 'subtitle', 'source', 'editors', 'abstract']))
  expect(keys).not.toContain('attachments')
  expect(new Set(keys).size).toBe(keys.length)
})
