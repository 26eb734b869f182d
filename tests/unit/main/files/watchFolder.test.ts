import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { watchFolder } from '../../../../main/files/watchFolder.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('watchFolder', () => {
  it('tells once of several changes in a row, and no more when stopped', async () => {
    const folder = tempFolder()
    const changed = vi.fn()
    const stop = watchFolder(folder, changed, vi.fn())
    for (const text of ['a', 'b', 'c']) writeFileSync(join(folder, 'article.json'), text)
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), { timeout: 5000 })
    writeFileSync(join(folder, 'article.json'), 'd')
    stop()
    await rest(400)
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('tells that a folder is gone', async () => {
    const folder = join(tempFolder(), 'inner')
    mkdirSync(folder)
    const changed = vi.fn()
    const stop = watchFolder(folder, changed, vi.fn())
    rmSync(folder, { recursive: true })
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000 })
    stop()
  })

  it('says that it cannot watch what is not there, and does not throw', () => {
    const failed = vi.fn()
    const stop = watchFolder(join(tempFolder(), 'none'), vi.fn(), failed)
    expect(failed).toHaveBeenCalledOnce()
    stop()
  })
})
