import { describe, expect, it } from 'vitest'
import { saveWords } from '../../../../renderer/app/frame/saveWords.ts'
import { clockTime, shortTime } from '../../../../renderer/app/shortTime.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { CATALOGUE } from '../../../../src/base/messages/catalogue.ts'
import { translate } from '../../../../src/base/messages/translate.ts'
import type { SaveState } from '../../../../src/saving/saveState.ts'

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

describe('a time in short', () => {
  const now = new Date(2016, 4, 19, 20, 0)
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

  it('is the hour today, the day this year, the whole date before', () => {
    expect(shortTime(at(2016, 4, 19, 14, 8), now, 'zh')).toBe('14:08')
    expect(shortTime(at(2016, 4, 18, 14, 8), now, 'zh')).toBe('5月18日')
    expect(shortTime(at(2015, 11, 31, 23, 59), now, 'zh')).toBe('2015年12月31日')
    expect(shortTime(at(2016, 4, 18, 14, 8), now, 'en')).toBe('18 May')
    expect(clockTime(at(2016, 4, 19, 4, 8))).toBe('04:08')
  })

  it('is empty where there is none', () => {
    expect(shortTime('', now, 'zh')).toBe('')
    expect(shortTime('昨天', now, 'zh')).toBe('')
  })
})

describe('the save state in a word', () => {
  const base = { version: 1, etag: 'e' }
  const states: SaveState[] = [
    { kind: 'clean', ...base },
    { kind: 'dirty', ...base },
    { kind: 'saving', ...base, saving: 1, queued: false },
    { kind: 'conflict', ...base, error: null },
    { kind: 'orphan', ...base },
    { kind: 'failed', ...base, error: deskError('storage.failed') },
    { kind: 'readOnly', ...base },
  ]

  it('is another word for each, and only what is on disk sounds good', () => {
    const words = states.map((save) => saveWords({ save, losses: [] }))
    expect(new Set(words.map(({ key }) => key)).size).toBe(states.length)
    expect(words.map(({ tone }) => tone)).toEqual(['good', 'open', 'busy', 'bad', 'bad', 'bad', 'open'])
  })

  it('asks for the person where losses wait to be accepted', () => {
    const save: SaveState = { kind: 'dirty', ...base }
    expect(saveWords({ save, losses: [{ kind: 'badField', where: 'title', what: '' }] }).tone).toBe('bad')
  })
})
