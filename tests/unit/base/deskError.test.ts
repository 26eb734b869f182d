import { describe, expect, it } from 'vitest'
import { deskError, type ErrorCode } from '../../../src/base/deskError.ts'
import { ERROR_TEXTS } from '../../../src/base/errorTexts.ts'
import { err, ok } from '../../../src/base/result.ts'

const codes = Object.keys(ERROR_TEXTS) as ErrorCode[]

describe('an error', () => {
  it('carries its code, kind and words', () => {
    expect(deskError('storage.noSpace')).toEqual({ code: 'storage.noSpace', ...ERROR_TEXTS['storage.noSpace'] })
  })

  it('names a path and a cause only where there is one', () => {
    expect(Object.keys(deskError('input.empty', { path: undefined, detail: undefined }))).not.toContain('path')
    expect(deskError('input.empty', { path: '/稿/甲.txt', detail: 'ENOENT' })).toMatchObject({
      path: '/稿/甲.txt',
      detail: 'ENOENT',
    })
  })

  it.each(codes)('%s says in both languages what happened and what to do, as whole sentences', (code) => {
    const { message, hint } = deskError(code)
    for (const { zh, en } of [message, hint]) {
      expect(zh).toMatch(/\p{sc=Han}/u)
      expect(zh).toMatch(/[。！？]$/)
      expect(zh).not.toMatch(/(?<=\p{sc=Han})[,;:?!]/u)
      expect(en).toMatch(/^(?:[A-Z]|library\.json).*[.!?]$/)
      expect(en).not.toMatch(/\p{sc=Han}/u)
    }
    expect(hint.zh).not.toBe(message.zh)
  })

  it('can be told from a value', () => {
    expect([ok(1), err('x')]).toEqual([
      { ok: true, value: 1 },
      { ok: false, error: 'x' },
    ])
  })
})
