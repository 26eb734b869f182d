import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkAddress } from '../../../../src/publish/markup/linkAddress.ts'
import { arbitraryWebAddress } from '../../../helpers/arbitraryWebAddress.ts'

describe('linkAddress', () => {
  it.each([
    'https://www.cssn.cn/a/b.html?x=1&y=2#z',
    'http://例子.中国/甲?乙=丙',
    'https://[::1]:8080/',
    'https://a.cn/%E4%B8%AD',
    'mailto:bianji@cssn.cn',
    '#注释1',
  ])('leaves %j as it is', (href) => {
    expect(linkAddress(href)).toBe(href)
  })

  it.each([
    ['https://a.cn/?c[]=1|2', 'https://a.cn/?c%5B%5D=1%7C2'],
    ['https://a.cn/100%', 'https://a.cn/100%25'],
    ['https://a.cn/"<x>`{}^\\', 'https://a.cn/%22%3Cx%3E%60%7B%7D%5E%5C'],
    ['#a#b', '#a%23b'],
  ])('encodes what an address may not hold: %j', (href, written) => {
    expect(linkAddress(href)).toBe(written)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ' https://a.cn', 'a.html', ''])(
    'refuses %j',
    (href) => {
      expect(linkAddress(href)).toBeNull()
    },
  )

  it('leads to the same host and, decoded, the same place', () => {
    fc.assert(
      fc.property(arbitraryWebAddress(), (href) => {
        const [before, after] = [new URL(href), new URL(linkAddress(href) ?? '')]
        expect(after.host).toBe(before.host)
        expect(linkAddress(after.href)).toBe(after.href.replace(/\|/g, '%7C'))
      }),
    )
  })
})
