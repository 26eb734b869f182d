import { describe, expect, it } from 'vitest'
import { heldError } from '../../../../main/publish/heldError.ts'

describe('why an export waits', () => {
  it('is said with everything that was found', () => {
    const found = ['标题超出上限。', '图片缺失。'].map((zh) => ({ code: 'check', message: { zh, en: 'x.' } }) as const)
    const error = heldError('publish.held', found)
    expect(error.code).toBe('publish.held')
    expect(error.message.zh).toMatch(/标题超出上限。图片缺失。$/)
    expect(error.message.en).toMatch(/ x\. x\.$/)
    expect(heldError('publish.stopped', found).message.zh).not.toBe(error.message.zh)
  })
})
