import { describe, expect, it } from 'vitest'
import { needsReview } from '../../../src/intake/needsReview.ts'

describe('needsReview', () => {
  it('asks for none of a manuscript whose fields have their places and of which nothing is lost', () => {
    expect(needsReview({ found: {}, losses: [] })).toBe(false)
    expect(needsReview({ found: { title: { where: '首行', confidence: 'likely' } }, losses: [] })).toBe(false)
    expect(
      needsReview({
        found: { title: { where: '标签', confidence: 'sure' } },
        losses: [{ kind: 'missingBytes', where: 'assets', what: 'W0.jpg' }],
      }),
    ).toBe(false)
  })

  it('asks for one where a field was guessed, or something was lost', () => {
    expect(needsReview({ found: { authors: { where: '文档属性', confidence: 'guess' } }, losses: [] })).toBe(true)
    for (const kind of ['remotePicture', 'badCharacter', 'trackedChange', 'unsupported'] as const)
      expect(needsReview({ found: {}, losses: [{ kind, where: 'document', what: '' }] })).toBe(true)
  })
})
