import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../helpers/articleHtml.ts'

function boldWords(html: string): string {
  const words: string[] = []
  readHtml(`<p>${html}</p>`).descendants((node) => {
    if (node.marks.some(({ type }) => type.name === 'bold')) words.push(node.text ?? '')
  })
  return words.join('|')
}

describe('bold', () => {
  it('is read from its elements and from weights of 500 and more', () => {
    expect(boldWords('一<strong>甲</strong>二<b>乙</b>三')).toBe('甲|乙')
    expect(boldWords('<span style="font-weight:bold">甲</span>二<span style="font-weight:700">乙</span>')).toBe('甲|乙')
  })

  it('is not read from lighter weights, nor from the b that word processors wrap a paste in', () => {
    expect(boldWords('<span style="font-weight:400">甲</span>')).toBe('')
    expect(boldWords('<b style="font-weight:normal">甲</b>')).toBe('')
  })
})
