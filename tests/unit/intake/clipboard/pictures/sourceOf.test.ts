import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../../../src/intake/clipboard/pictures/sourceOf.ts'
import { makeElement } from '../../../../../src/intake/clipboard/tree/makeElement.ts'

const of = (attributes: Record<string, string>) => sourceOf(makeElement('img', Object.entries(attributes)))

describe('sourceOf', () => {
  it('takes the address the loader keeps only where its own is a stand-in', () => {
    expect(of({ src: 'https://a.cn/loading.gif', 'data-src': 'https://a.cn/1.jpg' })).toBe('https://a.cn/1.jpg')
    expect(of({ 'data-original': '//a.cn/1.jpg' })).toBe('https://a.cn/1.jpg')
    expect(of({ src: 'https://a.cn/2.jpg', 'data-src': 'https://a.cn/1.jpg' })).toBe('https://a.cn/2.jpg')
    expect(of({ src: 'data:image/svg+xml,x', 'data-src': 'https://a.cn/1.jpg' })).toBe('https://a.cn/1.jpg')
    expect(of({})).toBe('')
  })
})
