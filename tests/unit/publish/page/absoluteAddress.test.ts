import { expect, it } from 'vitest'
import { absoluteAddress } from '../../../../src/publish/page/absoluteAddress.ts'

it.each([
  ['https://a.cn/b/c.html', 'https://a.cn/b/images/x.jpg'],
  ['https://a.cn/b/', 'https://a.cn/b/images/x.jpg'],
  ['https://a.cn/b', 'https://a.cn/images/x.jpg'],
  ['https://a.cn', 'https://a.cn/images/x.jpg'],
  ['https://a.cn?p=/q/r', 'https://a.cn/images/x.jpg'],
  ['http://a.cn:8080/b/c?d=/e#/f/', 'http://a.cn:8080/b/images/x.jpg'],
])('finds a file beside %s as a browser would', (page, address) => {
  expect(absoluteAddress(page, 'images/x.jpg')).toBe(address)
  expect(new URL('images/x.jpg', page).href).toBe(address)
})

it.each(['', 'file:///a/b.html', 'a/b.html'])('knows no absolute address beside %j', (page) => {
  expect(absoluteAddress(page, 'images/x.jpg')).toBeNull()
})

it('has none for no file', () => {
  expect(absoluteAddress('https://a.cn/', null)).toBeNull()
})
