import { describe, expect, it } from 'vitest'
import { classes } from '../../../../renderer/ui/classes.ts'
import { isComposing } from '../../../../renderer/ui/isComposing.ts'

describe('a key of an input method', () => {
  it('is told by any of the ways browsers say it', () => {
    expect(isComposing({ keyCode: 229 })).toBe(true)
    expect(isComposing({ keyCode: 13, isComposing: true })).toBe(true)
    expect(isComposing({ keyCode: 13, nativeEvent: { isComposing: true } })).toBe(true)
    expect(isComposing({ keyCode: 13, isComposing: false, nativeEvent: { isComposing: false } })).toBe(false)
  })
})

describe('class names', () => {
  it('leave out what is not there', () => {
    expect(classes('a', undefined, false, null, 'b', '')).toBe('a b')
  })
})
