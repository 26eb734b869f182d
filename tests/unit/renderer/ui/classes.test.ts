import { describe, expect, it } from 'vitest'
import { classes } from '../../../../renderer/ui/classes.ts'

describe('class names', () => {
  it('leave out what is not there', () => {
    expect(classes('a', undefined, false, null, 'b', '')).toBe('a b')
  })
})
