import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import { suggestKeywords } from '../../../src/suggest/suggestKeywords.ts'
import { cutWords } from '../../helpers/cutWords.ts'
import { referenceArticle } from '../publish/referenceArticle.ts'

const wordsOf = (title: string, text: string, most = 10) =>
  suggestKeywords(title, text, cutWords, most).map(({ word }) => word)

describe('keywords that a text offers', () => {
  it('are, for the reference article, among what its editor wrote', () => {
    const { metadata, document } = referenceArticle()
    const offered = wordsOf(metadata.title, bodyText(document))
    expect(offered.slice(0, 5)).toContain('脱贫攻坚')
    const near = offered.filter((word) => metadata.keywords.some((own) => own.includes(word) || word.includes(own)))
    expect(near.length).toBeGreaterThanOrEqual(3)
  })

  it('are phrases rather than the parts that hardly stand by themselves', () => {
    const text = '人工智能改变了医院。医院用人工智能看片子。人工智能看得快，医生更有时间。'
    const offered = wordsOf('人工智能进医院', text)
    expect(offered).toContain('人工智能')
    expect(offered).not.toContain('人工')
  })

  it('stand in the text word for word, are none twice, and no more than asked for', () => {
    const { metadata, document } = referenceArticle()
    const text = bodyText(document)
    const offered = wordsOf(metadata.title, text, 6)
    expect(offered).toHaveLength(6)
    expect(new Set(offered).size).toBe(6)
    for (const word of offered) expect(`${metadata.title}\n${text}`).toContain(word)
  })

  it.each([
    ['nothing', '', ''],
    ['marks alone', '！！', '……，。'],
    ['one word once', '', '你好。'],
    ['half a character', '\ud800', '\udc00。'.repeat(5)],
  ])('are none for %s', (_, title, text) => {
    expect(wordsOf(title, text)).toEqual([])
  })
})
