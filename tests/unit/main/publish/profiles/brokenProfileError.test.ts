import { describe, expect, it } from 'vitest'
import { brokenProfileError } from '../../../../../main/publish/profiles/brokenProfileError.ts'

describe('the refusal of a profile that cannot be used', () => {
  it('says what is wrong in both languages', () => {
    const problems = [
      { place: 'target', message: { zh: '输出类型：不是可选的值', en: 'Output: is none of the choices' } },
      { place: 'name', message: { zh: '代号：不能为空', en: 'Code name: must not be empty' } },
    ]
    const error = brokenProfileError({ name: 'site', problems })
    expect(error).toMatchObject({ code: 'profile.broken', path: 'site' })
    expect(error.message.zh).toMatch(/没有导出。（输出类型：不是可选的值；代号：不能为空）$/)
    expect(error.message.en).toMatch(/\(Output: is none of the choices; Code name: must not be empty\)$/)
  })
})
