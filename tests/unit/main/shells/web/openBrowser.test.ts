import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { program } from '../../../../helpers/program.ts'
import { openBrowser } from '../../../../../main/shells/web/openBrowser.ts'
import { eventually } from '../../../../helpers/eventually.ts'

const folder = mkdtempSync(join(tmpdir(), 'qingyang-browser-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(process.platform === 'win32')('openBrowser', () => {
  const written = join(folder, 'arguments')
  const browser = program(folder, 'browser', `printf '%s\\n' "$@" > "${written}"`)

  it('opens the address in a window of its own, with its own profile and its sandbox', async () => {
    const opened = await openBrowser({
      browser,
      address: 'http://127.0.0.1:9/?token=x',
      profile: join(folder, 'profile'),
    })
    expect(opened).toBe(true)
    await eventually(() => expect(existsSync(written) && readFileSync(written, 'utf8')).toContain('--disable-sync'))
    const args = readFileSync(written, 'utf8').trim().split('\n')
    expect(args).toContain('--app=http://127.0.0.1:9/?token=x')
    expect(args).toContain(`--user-data-dir=${join(folder, 'profile')}`)
    expect(args.join(' ')).not.toMatch(/no-sandbox|disable-web-security|remote-debugging/)
  })

  it('says when the browser does not start', async () => {
    expect(await openBrowser({ browser: join(folder, 'none'), address: 'http://x', profile: folder })).toBe(false)
  })
})
