import { describe, expect, it } from 'vitest'
import { isSafeLink, isWebAddress } from '../../../../src/article/document/safeAddress.ts'

const hostile = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  '\tjavascript:alert(1)',
  'java\u0000script:alert(1)',
  '\u00a0https://a.cn',
  'https://a.cn/ b',
  'https://a.cn/\u2028',
  'data:image/png;base64,AA==',
  'file:///C:/1.jpg',
  'vbscript:x',
  'ftp://a.cn',
  '//a.cn',
  '/a',
  'https:a.cn',
  'https:///a',
  'https://?x',
  '',
]

describe('an address', () => {
  it.each(['https://www.cssn.cn/', 'HTTP://例子.中国/甲?乙#丙', 'mailto:bianji@cssn.cn', '#注1', '#'])(
    'of a link may be %s',
    (address) => {
      expect(isSafeLink(address)).toBe(true)
    },
  )

  it.each([...hostile, 'mailto:', 'mailto:x', '# x'])('of a link may not be %j', (address) => {
    expect(isSafeLink(address)).toBe(false)
  })

  it.each([...hostile, 'mailto:a@b.cn', '#1'])('of a picture on the network may not be %j', (address) => {
    expect(isWebAddress(address)).toBe(false)
  })
})
