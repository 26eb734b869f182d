import { describe, expect, it } from 'vitest'
import { utf8Length } from '../../../src/publish/utf8Length.ts'

describe('utf8Length', () => {
  it.each(['', 'abc', 'é', '清样', '𠮷👍', 'a\ud800b', '\u07ff\u0800\uffff'])(
    'is that of the encoder for %j',
    (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).byteLength)
    },
  )
})
