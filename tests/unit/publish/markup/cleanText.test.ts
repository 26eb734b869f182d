import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../../src/publish/markup/cleanText.ts'

describe('cleanText', () => {
  it.each([
    ['NUL and controls', 'a\u0000b\u0001\u0008\u000b\u000c\u001f\u007f\u0085\u009fc', 'abc'],
    ['noncharacters', 'a\ufffe\uffff\ufdd0\u{1fffe}\u{10ffff}b', 'ab'],
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['carriage returns', 'a\r\nb\rc', 'a\nb\nc'],
  ])('strips %s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('keeps everything that people write', () => {
    const text = '\t汉字𠮷龘👩‍💻 é\u00a0\u3000\u200b\u2028\ue000\nend'
    expect(cleanText(text)).toBe(text)
  })
})
