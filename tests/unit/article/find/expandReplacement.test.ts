import { describe, expect, it } from 'vitest'
import { expandReplacement } from '../../../../src/article/find/expandReplacement.ts'

describe('expandReplacement', () => {
  it.each([
    ['$1 年', '2016 年'],
    ['（$&）', '（2016年）'],
    ['$0', '2016年'],
    ['$$1', '$1'],
    ['$7', '$7'],
    ['百分之百$', '百分之百$'],
    ['', ''],
  ])('writes %s out', (replacement, words) => {
    expect(expandReplacement(replacement, ['2016年', '2016'])).toBe(words)
  })
})
