import { describe, expect, it } from 'vitest'
import { systemLanguage } from '../../../../main/settings/systemLanguage.ts'
import { userDataFolder } from '../../../../main/settings/userDataFolder.ts'

describe('userDataFolder', () => {
  it.each([
    ['linux', {}, '/home/a/.config/qingyang'],
    ['linux', { XDG_CONFIG_HOME: '/x' }, '/x/qingyang'],
    ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/a/.config/qingyang'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/a/.config/qingyang'],
    ['darwin', { XDG_CONFIG_HOME: '/x' }, '/home/a/Library/Application Support/qingyang'],
    ['linux', { QINGYANG_USER_DATA: '/here' }, '/here'],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(userDataFolder({ platform, env, home: '/home/a' })).toBe(folder)
  })

  it('on Windows is in the roaming folder', () => {
    const home = 'C:\\Users\\a'
    const env = { APPDATA: 'D:\\Roaming' }
    expect(userDataFolder({ platform: 'win32', env, home })).toBe('D:\\Roaming\\qingyang')
    expect(userDataFolder({ platform: 'win32', env: {}, home })).toBe('C:\\Users\\a\\AppData\\Roaming\\qingyang')
  })
})

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
