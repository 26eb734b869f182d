import { describe, expect, it } from 'vitest'
import { findBrowser } from '../../../../main/print/findBrowser.ts'

describe('findBrowser', () => {
  const find = (platform: NodeJS.Platform, env: Record<string, string>, ...there: string[]): string | null =>
    findBrowser({ platform, env, runs: (path) => there.includes(path) })

  it('looks along the PATH on Linux, Chrome first, and never in the working folder', () => {
    const env = { PATH: '.::bin:/usr/local/bin:/usr/bin' }
    expect(find('linux', env, '/usr/bin/chromium', '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome')
    expect(find('linux', env, '/usr/bin/chromium')).toBe('/usr/bin/chromium')
    expect(find('linux', env, 'bin/chromium', './chromium', 'chromium')).toBeNull()
    expect(find('linux', {})).toBeNull()
  })

  it('knows the places of a Mac', () => {
    const own = '/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium'
    expect(find('darwin', { HOME: '/Users/li' }, own)).toBe(own)
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(find('darwin', {}, edge)).toBe(edge)
  })

  it('knows the places of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(
      find('win32', { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, edge),
    ).toBe(edge)
    expect(find('win32', {}, edge)).toBeNull()
  })
})
