import { describe, expect, it } from 'vitest'
import { isJsonObject } from '../../../src/article/isJsonObject.ts'

describe('isJsonObject', () => {
  it('takes objects, empty ones too', () => {
    expect([{}, { type: 'doc' }, JSON.parse('{"__proto__": 1}')].every(isJsonObject)).toBe(true)
  })

  it('takes nothing else that JSON can say', () => {
    expect([null, [], [{}], '', '{}', 0, true, undefined].some(isJsonObject)).toBe(false)
  })
})
