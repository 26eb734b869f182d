import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { completeAddress } from '../../../../../renderer/editor/link/completeAddress.ts'
import { isSafeLink } from '../../../../../src/article/document/safeAddress.ts'

describe('completeAddress', () => {
  it.each([
    [' https://www.cssn.cn/a?b=1#c ', 'https://www.cssn.cn/a?b=1#c'],
    ['www.cssn.cn', 'https://www.cssn.cn'],
    ['cssn.cn/zx/1.shtml', 'https://cssn.cn/zx/1.shtml'],
    ['例子.中国', 'https://例子.中国'],
    ['bianji@cssn.cn', 'mailto:bianji@cssn.cn'],
    ['#注释1', '#注释1'],
  ])('%s becomes %s', (typed, address) => {
    expect(completeAddress(typed)).toBe(address)
  })

  it.each([
    '',
    '   ',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///C:/a',
    '本报评论',
    'ftp://a.cn',
    'https://',
    'a b.cn',
  ])('refuses %j', (typed) => {
    expect(completeAddress(typed)).toBeNull()
  })

  it('never gives an unsafe address', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const address = completeAddress(typed)
        return address === null || isSafeLink(address)
      }),
    )
  })
})
