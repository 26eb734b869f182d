import { describe, expect, it } from 'vitest'
import { findHeadline, headlineAbove, plain } from '../../../../../src/intake/webpage/headline/findHeadline.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const find = (title: string, body: string, head = '') =>
  findHeadline(readPage(`<head><title>${title}</title>${head}</head><body>${body}</body>`, ''), [])

describe('findHeadline', () => {
  it('prefers what the title says to an h1 with the site name', () => {
    expect(find('山路恢复通行 - 青溪网', '<h1>青溪网</h1><h2>山路恢复通行</h2>').value).toBe('山路恢复通行')
  })
  it('takes a headline without a heading element', () => {
    expect(find('山路恢复通行_青溪网', '<div>青溪网</div><div>山路恢复通行</div>').value).toBe('山路恢复通行')
  })
  it('takes the displayed form where the head cuts it short', () => {
    expect(find('山路全线恢复通行 村民…_青溪网', '<h1>山路全线恢复通行 村民上路清淤</h1>').value).toBe(
      '山路全线恢复通行 村民上路清淤',
    )
  })
  it('does not take a hidden copy', () => {
    const { line } = find(
      '山路恢复通行',
      '<div style="display:none"><h1>山路恢复通行</h1></div><h3 id="shown">山路恢复通行</h3>',
    )
    expect(line?.block.tag).toBe('h3')
  })
  it('falls back on what the head tells, and says that it guesses', () => {
    expect(find('山路恢复通行_新闻_青溪网', '<p>文</p>')).toMatchObject({
      value: '山路恢复通行',
      confidence: 'guess',
      line: null,
    })
    expect(find('', '<p>文</p>', '<meta property="og:title" content="山路恢复通行">')).toMatchObject({
      value: '山路恢复通行',
      where: 'meta',
    })
    expect(find('', '').value).toBe('')
  })
})

describe('headlineAbove', () => {
  it('finds a heading before the text when the head says nothing', () => {
    const page = readPage('<h2>山路恢复通行</h2><div id="t"><p>入夏以来，连日大雨。</p></div>', '')
    expect(headlineAbove(page, page.find('#t')[0]!)?.value).toBe('山路恢复通行')
  })
})

describe('plain', () => {
  it('keeps letters, digits and 汉字', () => {
    expect(plain('“甲”：A-1，乙！')).toBe('甲a1乙')
  })
})
