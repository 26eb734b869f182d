import { describe, expect, it } from 'vitest'
import { encodeText } from '../../../../src/library/search/encodeText.ts'
import { snippetOf } from '../../../../src/library/search/snippetOf.ts'
import { FEW_WORDS } from '../../../helpers/searchDictionaries.ts'

const snippet = (text: string, word: string) =>
  snippetOf(text, word, encodeText(word, FEW_WORDS.simplify), FEW_WORDS.simplify)

describe('the place of a hit', () => {
  it('is shown as it stands, with what is around it', () => {
    expect(snippet('第一段。\n近日决胜脫貧攻坚，全面小康。\n第三段。', '脱贫攻坚')).toEqual({
      before: '近日决胜',
      hit: '脫貧攻坚',
      after: '，全面小康。',
    })
  })

  it('is cut where the line is long, and not within a character', () => {
    const found = snippet(`${'前'.repeat(30)}𠮷党建${'后'.repeat(60)}`, '党建')
    expect(found?.before).toBe(`…${'前'.repeat(12)}𠮷`)
    expect(found?.after).toBe(`${'后'.repeat(40)}…`)
    expect(snippet(`𠮷${'前'.repeat(13)}党建`, '党建')?.before).toBe(`…${'前'.repeat(13)}`)
  })

  it('is where the Latin word begins, whatever its case', () => {
    expect(snippet('a party, Art of war', 'art')).toEqual({ before: 'a party, ', hit: 'Art', after: ' of war' })
    expect(snippet('增长ＧＤＰ数', 'gdp')).toMatchObject({ before: '增长', hit: 'ＧＤＰ' })
  })

  it('is nowhere where nothing was found', () => {
    expect(snippet('正文', '没有')).toBeNull()
    expect(snippet('正文', ' ')).toBeNull()
    expect(snippet('party', 'art')).toBeNull()
  })
})
