import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { findBrowser } from '../../../../../main/shells/web/findBrowser.ts'
import { openBrowser } from '../../../../../main/shells/web/openBrowser.ts'
import { revealFolder } from '../../../../../main/shells/web/revealFolder.ts'

const folder = mkdtempSync(join(tmpdir(), 'qingyang-browser-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

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

describe.skipIf(process.platform === 'win32')('openBrowser', () => {
  const written = join(folder, 'arguments')
  const browser = program('browser', `printf '%s\\n' "$@" > "${written}"`)

  it('opens the address in a window of its own, with its own profile and its sandbox', async () => {
    const opened = await openBrowser({
      browser,
      address: 'http://127.0.0.1:9/?token=x',
      profile: join(folder, 'profile'),
    })
    expect(opened).toBe(true)
    await vi.waitFor(() => expect(existsSync(written) && readFileSync(written, 'utf8')).toContain('--disable-sync'))
    const args = readFileSync(written, 'utf8').trim().split('\n')
    expect(args).toContain('--app=http://127.0.0.1:9/?token=x')
    expect(args).toContain(`--user-data-dir=${join(folder, 'profile')}`)
    expect(args.join(' ')).not.toMatch(/no-sandbox|disable-web-security|remote-debugging/)
  })

  it('says when the browser does not start', async () => {
    expect(await openBrowser({ browser: join(folder, 'none'), address: 'http://x', profile: folder })).toBe(false)
  })

  it('shows a folder with the opener of the system, and throws where there is none', async () => {
    await revealFolder(folder, program('opener', `printf '%s' "$1" > "${folder}/shown"`))
    await vi.waitFor(() => expect(readFileSync(join(folder, 'shown'), 'utf8')).toBe(folder))
    await expect(revealFolder(folder, join(folder, 'none'))).rejects.toThrow('ENOENT')
  })
})

function program(name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}
