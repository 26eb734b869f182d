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

  it('chooses by number in English alone, between two forms, by a value that the message has', () => {
    const choices = (text: string) => [...text.matchAll(/\{[^{}]*\|[^{}]*\}/g)].map(([whole]) => whole)
    const wrong = keys.filter((key) => {
      const { zh, en } = CATALOGUE[key]
      const sound = choices(en).every((choice) => {
        const [, name = '', one, other] = /^\{(\w+)\|([^|]+)\|([^|]+)\}$/.exec(choice) ?? []
        return places(en).includes(name) && one !== other
      })
      return choices(zh).length > 0 || !sound
    })
    expect(wrong).toEqual([])
    expect(keys.filter((key) => choices(CATALOGUE[key].en).length > 0).length).toBeGreaterThan(60)
  })

  it('says one error and two errors, and leaves a number that is not given to be seen', () => {
    expect(translate('en', 'check.counts', { errors: 1, warnings: '1', hints: 0 })).toBe('1 error, 1 warning, 0 hints')
    expect(translate('en', 'check.counts', { errors: 2, warnings: '1,001', hints: 21 })).toBe(
      '2 errors, 1,001 warnings, 21 hints',
    )
    expect(translate('zh', 'check.counts', { errors: 1, warnings: 1, hints: 0 })).not.toContain('|')
    expect(translate('en', 'lists.used')).toContain('{n|')
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
