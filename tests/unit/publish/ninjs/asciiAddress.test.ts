import { describe, expect, it } from 'vitest'
import { asciiAddress } from '../../../../src/publish/ninjs/asciiAddress.ts'

describe('asciiAddress', () => {
  it.each([
    ['https://a.cn', 'https://a.cn'],
    ['http://a.cn:8080/甲?乙=[1]#丙', 'http://a.cn:8080/%E7%94%B2?%E4%B9%99=%5B1%5D#%E4%B8%99'],
    ['https://a.cn/%e7%94%b2 ', null],
    ['https://a.cn/50%', 'https://a.cn/50%25'],
    ['https://a.cn/a#b#c', 'https://a.cn/a#b%23c'],
    ['https://例子.中国/甲', null],
    ['mailto:a@b.cn', null],
    ['', null],
  ])('writes %j as %j', (address, written) => {
    expect(asciiAddress(address)).toBe(written)
  })
})
