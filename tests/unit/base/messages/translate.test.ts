import { describe, expect, it } from 'vitest'
import { CATALOGUE, type MessageKey } from '../../../../src/base/messages/catalogue.ts'
import { translate } from '../../../../src/base/messages/translate.ts'

const keys = Object.keys(CATALOGUE) as MessageKey[]
const withValue = keys.find((key) => CATALOGUE[key].zh.includes('{'))
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

describe('the catalogue', () => {
  it('has words in both languages for every key', () => {
    const empty = keys.filter((key) => Object.values(CATALOGUE[key]).some((words) => words.trim().length === 0))
    expect(empty).toEqual([])
  })

  it('leaves the same places open in both languages', () => {
    const different = keys.filter((key) => String(places(CATALOGUE[key].zh)) !== String(places(CATALOGUE[key].en)))
    expect(different).toEqual([])
  })

  it('writes Chinese with Chinese punctuation', () => {
    const wrong = keys.filter((key) => /(?<=\p{sc=Han})[,;:?!]|[,;:?!](?=\p{sc=Han})/u.test(CATALOGUE[key].zh))
    expect(wrong).toEqual([])
  })

  it('keeps every key in the room it is named for', () => {
    expect(keys.filter((key) => !/^[a-z]+\.[a-zA-Z0-9.]+$/.test(key))).toEqual([])
  })

  it('fills the places with values and leaves unknown ones to be seen', () => {
    expect(withValue).toBeDefined()
    const key = withValue as MessageKey
    const name = places(CATALOGUE[key].zh)[0] as string
    expect(translate('zh', key, { [name]: 7 })).toContain('7')
    expect(translate('zh', key)).toContain(`{${name}}`)
    expect(translate('zh', key, { [name]: '$&' })).toContain('$&')
  })
})
