import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../../src/base/messages/catalogue.ts'
import { translate } from '../../../../src/base/messages/translate.ts'

describe('the catalogue', () => {
  it('says everything in both languages, with the same values in both', () => {
    const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    for (const [key, { zh, en }] of Object.entries(CATALOGUE)) {
      expect(zh.trim(), key).not.toBe('')
      expect(en.trim(), key).not.toBe('')
      expect(values(zh), key).toEqual(values(en))
    }
  })

  it('speaks Chinese with Chinese punctuation', () => {
    const wrong = Object.entries(CATALOGUE).filter(([, { zh }]) =>
      /[\u4e00-\u9fff][,;:?!]|\.\.\.|[\u4e00-\u9fff]\.$/.test(zh),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it('puts values in', () => {
    expect(translate('zh', 'library.count', { n: 3 })).toBe('3 篇')
    expect(translate('en', 'library.count', { n: 3 })).toBe('3 articles')
    expect(translate('zh', 'library.count')).toBe('{n} 篇')
  })
})
