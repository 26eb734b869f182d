import { describe, expect, it } from 'vitest'
import { patchPage, type ShownPage } from '../../../renderer/preview/patchPage.ts'

const page = (title: string, ...blocks: string[]) => ({
  before: `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><main><article><div class="body">\n`,
  blocks,
  after: '\n</div></article></main></body></html>',
  at: 'article > .body',
})
const frame = () => document.implementation.createHTMLDocument('')
const texts = (inner: Document) => [...inner.querySelectorAll('.body > *')].map(({ textContent }) => textContent)

describe('a frame’s document', () => {
  it('becomes the page, and the next page', () => {
    const inner = frame()
    const first = patchPage(inner, page('一', '<p>甲</p>', '<h2>乙</h2>'), null)
    expect([inner.title, texts(inner)]).toEqual(['一', ['甲', '乙']])
    patchPage(inner, page('二', '<p>丙</p>'), first)
    expect([inner.title, texts(inner)]).toEqual(['二', ['丙']])
  })

  it('keeps every block that is the same', () => {
    const inner = frame()
    let shown: ShownPage | null = patchPage(inner, page('一', '<p>1</p>', '<p>2</p>', '<p>3</p>'), null)
    const [one, two, three] = inner.querySelectorAll('p')
    shown = patchPage(inner, page('一', '<p>1</p>', '<p>2b</p>', '<p>3</p>'), shown)
    expect([...inner.querySelectorAll('p')].map((p) => [one, two, three].includes(p))).toEqual([true, false, true])
    expect(texts(inner)).toEqual(['1', '2b', '3'])
    const same = patchPage(inner, page('一', '<p>1</p>', '<p>2b</p>', '<p>3</p>'), shown)
    expect(same).toBe(shown)
  })

  it.each([
    ['before all', ['0', '1', '2', '3']],
    ['after all', ['1', '2', '3', '4']],
    ['between', ['1', '2', '2', '2', '3']],
    ['one gone', ['1', '3']],
    ['all gone', []],
    ['others', ['3', '2', '1']],
  ])('follows an edit: %s', (_what, after) => {
    const inner = frame()
    const blocks = (list: readonly string[]) => list.map((text) => `<p>${text}</p>`)
    const shown = patchPage(inner, page('一', ...blocks(['1', '2', '3'])), null)
    const next = patchPage(inner, page('一', ...blocks(after)), shown)
    expect(texts(inner)).toEqual(after)
    patchPage(inner, page('一', ...blocks(['9'])), next)
    expect(texts(inner)).toEqual(['9'])
  })

  it('holds blocks of several nodes, and of none', () => {
    const inner = frame()
    const shown = patchPage(inner, page('一', '<p>1</p>\n<p>2</p>', '<p>3</p>'), null)
    patchPage(inner, page('一', '<p>3</p>'), shown)
    expect(texts(inner)).toEqual(['3'])
  })

  it('is written anew where somebody else emptied it', () => {
    const inner = frame()
    const shown = patchPage(inner, page('一', '<p>1</p>'), null)
    inner.body.replaceChildren()
    patchPage(inner, page('一', '<p>1</p>', '<p>2</p>'), shown)
    expect(texts(inner)).toEqual(['1', '2'])
  })
})
