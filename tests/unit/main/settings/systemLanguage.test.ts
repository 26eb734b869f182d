import { describe, expect, it } from 'vitest'
import { systemLanguage } from '../../../../main/settings/systemLanguage.ts'

describe('systemLanguage', () => {
  it.each([
    [{}, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'enm' }, 'zh'],
    [{ LANG: 'en_US', LC_ALL: 'zh_CN' }, 'zh'],
    [{ LANG: 'zh_CN', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'en_US', LC_ALL: '' }, 'en'],
  ] as const)('%j speaks %s', (env, language) => {
    expect(systemLanguage(env)).toBe(language)
  })

  it('asks the system’s locale where the environment is silent', () => {
    expect(systemLanguage({}, 'en-GB')).toBe('en')
    expect(systemLanguage({ LANG: 'zh_CN' }, 'en-GB')).toBe('zh')
  })
})
