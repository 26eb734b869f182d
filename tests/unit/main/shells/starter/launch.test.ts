import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { launch } from '../../../../../main/shells/starter/launch.ts'
import { eventually } from '../../../../helpers/eventually.ts'

const folder = mkdtempSync(join(tmpdir(), 'qingyang-launch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const node = process.execPath

describe('launch', () => {
  it('tells that a shell stands, and how it ended', async () => {
    const shell = launch(node, ['-e', 'setTimeout(() => process.exit(3), 400)'], true)
    expect(await shell.stands(50)).toBe(true)
    expect(await shell.ended).toBe(3)
  })

  it('tells that a shell fell over at once, or was never there', async () => {
    expect(await launch(node, ['-e', 'process.exit(1)'], true).stands(10_000)).toBe(false)
    expect(await launch(node, ['-e', 'process.kill(process.pid, "SIGKILL")'], true).stands(10_000)).toBe(false)
    const none = launch(join(folder, 'none'), [], true)
    expect([await none.stands(10_000), await none.ended]).toEqual([false, 1])
  })

  it('takes a shell that ended well for one that did its work: a second start hands over to the first', async () => {
    expect(await launch(node, ['-e', ''], true).stands(10_000)).toBe(true)
  })

  it('hands on the signals that end this process, and lets go of them after', async () => {
    const before = process.listenerCount('SIGTERM')
    const ready = join(folder, 'ready')
    const script = `process.on('SIGTERM', () => process.exit(7)); require('fs').writeFileSync(${JSON.stringify(ready)}, ''); setInterval(() => {}, 1000)`
    const shell = launch(node, ['-e', script], true)
    await eventually(() => expect(existsSync(ready)).toBe(true))
    process.emit('SIGTERM')
    expect(await shell.ended).toBe(7)
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })

  it('does not let Electron become a plain Node', async () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1')
    const shell = launch(node, ['-e', 'process.exit(process.env.ELECTRON_RUN_AS_NODE === undefined ? 0 : 9)'], true)
    expect(await shell.ended).toBe(0)
    vi.unstubAllEnvs()
  })
})
