import { describe, expect, it } from 'vitest'
import { describeError } from '../../../../renderer/app/describeError.ts'
import { deskError, type ErrorCode } from '../../../../src/base/deskError.ts'
import { ERROR_TEXTS } from '../../../../src/base/errorTexts.ts'

describe('an error in words', () => {
  it('tells of every code what happened and what to do, in both languages', () => {
    for (const code of Object.keys(ERROR_TEXTS) as ErrorCode[])
      for (const language of ['zh', 'en'] as const) {
        const { text, hint } = describeError(deskError(code), language)
        expect(text.length, code).toBeGreaterThan(4)
        expect(hint.length, code).toBeGreaterThan(4)
      }
  })

  it('names the file it is about, and never the system’s own words', () => {
    const error = deskError('storage.noSpace', { path: '/库/a.json', detail: 'ENOSPC' })
    expect(describeError(error, 'zh').text).toBe('磁盘空间不足，没有写入。（/库/a.json）')
    expect(describeError(error, 'en').text).toBe('The disk is full; nothing was written. (/库/a.json)')
    expect(JSON.stringify(describeError(error, 'zh'))).not.toContain('ENOSPC')
  })
})
