import { describe, expect, it } from 'vitest'
import { isComposing } from '../../../../renderer/ui/isComposing.ts'

describe('a key of an input method', () => {
  it('is told by any of the ways browsers say it', () => {
    expect(isComposing({ keyCode: 229 })).toBe(true)
    expect(isComposing({ keyCode: 13, isComposing: true })).toBe(true)
    expect(isComposing({ keyCode: 13, nativeEvent: { isComposing: true } })).toBe(true)
    expect(isComposing({ keyCode: 13, isComposing: false, nativeEvent: { isComposing: false } })).toBe(false)
  })
})
