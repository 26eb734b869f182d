import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { fileLog } from '../../../../main/log/fileLog.ts'
import { silentLog } from '../../../../main/log/silentLog.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'
import { eventually } from '../../../helpers/eventually.ts'

describe('fileLog', () => {
  it('writes to its file and prints nothing', async () => {
    const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')]
    const folder = join(tempFolder(), 'logs')
    const log = fileLog(folder)
    log.info('started', { port: 7 })
    log.warn('odd')
    log.error('broken', { code: 'EIO' })
    await eventually(() => {
      const text = readFileSync(join(folder, 'main.log'), 'utf8')
      expect(text).toMatch(/\[info\].*started.*port/s)
      expect(text).toMatch(/\[warn\].*odd/s)
      expect(text).toMatch(/\[error\].*EIO/s)
    })
    for (const spy of printed) expect(spy).not.toHaveBeenCalled()
  })

  it('begins a new file when the old one is full', () => {
    const folder = join(tempFolder(), 'logs')
    const log = fileLog(folder)
    for (let n = 0; n < 6; n += 1) log.info('x'.repeat(500_000))
    expect(existsSync(join(folder, 'main.old.log'))).toBe(true)
    expect(statSync(join(folder, 'main.log')).size).toBeLessThan(2.6 * 1024 * 1024)
  })

  it('can be silent', () => {
    expect([silentLog.info('x'), silentLog.warn('x'), silentLog.error('x')]).toEqual([undefined, undefined, undefined])
  })
})
