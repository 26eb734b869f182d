import { describe, expect, it } from 'vitest'
import { deskError, type ErrorCode } from '../../../../../src/base/deskError.ts'
import { ERROR_TEXTS } from '../../../../../src/base/errorTexts.ts'
import type { Language } from '../../../../../src/base/language.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { tellError } from '../../../../../main/shells/cli/tellError.ts'
import { steppingClock } from '../../../../helpers/steppingClock.ts'

function told(code: ErrorCode, language: Language, path?: string) {
  let error = ''
  const terminal = {
    language,
    fs: nodeFileSystem,
    clock: steppingClock(),
    out: () => undefined,
    error: (text: string) => void (error += text),
  }
  return { status: tellError(terminal, deskError(code, { path, detail: 'EIO' })), error }
}

describe('tellError', () => {
  it('prints any error as one line in the user’s language, with the status of its kind', () => {
    const status = { usage: 2, input: 3, storage: 4 }
    for (const code of Object.keys(ERROR_TEXTS) as ErrorCode[]) {
      for (const language of ['zh', 'en'] as const) {
        const { kind, message, hint } = ERROR_TEXTS[code]
        const ended = told(code, language, '/一\n行')
        expect(ended.status, code).toBe(status[kind])
        expect(ended.error.indexOf('\n'), code).toBe(ended.error.length - 1)
        expect(JSON.parse(ended.error)).toEqual({
          code,
          message: message[language],
          hint: hint[language],
          path: '/一\n行',
        })
      }
    }
  })

  it('says that there is no path', () => {
    expect(JSON.parse(told('usage.wrong', 'zh').error)).toHaveProperty('path', null)
  })
})
