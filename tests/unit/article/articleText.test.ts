import { describe, expect, it } from 'vitest'
import { articleText } from '../../../src/article/articleText.ts'
import { referenceArticle } from '../publish/referenceArticle.ts'

describe('the text of article.json', () => {
  it('says the whole article and ends with a newline', () => {
    const article = referenceArticle()
    const text = articleText(article)
    expect(JSON.parse(text)).toEqual(article)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('gives each block a line of its own, so that a change of one is a change of one line', () => {
    const article = referenceArticle()
    const [first, ...rest] = article.document.content ?? []
    const changed = { ...article, document: { ...article.document, content: [{ ...first!, content: [] }, ...rest] } }
    const before = articleText(article).split('\n')
    const after = articleText(changed).split('\n')
    expect(after).toHaveLength(before.length)
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1)
  })

  it('stays JSON where the body has no blocks', () => {
    const empty = { ...referenceArticle(), document: { type: 'doc' as const, content: [] } }
    expect(JSON.parse(articleText(empty))).toEqual(empty)
  })
})
