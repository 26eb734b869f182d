import { describe, expect, it } from 'vitest'
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
