import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { watchFolder } from '../../../../main/files/watchFolder.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'
import { eventually } from '../../../helpers/eventually.ts'

describe('watchFolder', () => {
  it('tells once of several changes in a row, and no more when stopped', async () => {
    const folder = tempFolder()
    const changed = vi.fn()
    const stop = watchFolder(folder, changed, vi.fn())
    for (const text of ['a', 'b', 'c']) writeFileSync(join(folder, 'article.json'), text)
    await eventually(() => expect(changed).toHaveBeenCalledTimes(1))
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
    await eventually(() => expect(changed).toHaveBeenCalled())
    stop()
  })

  it('says that it cannot watch what is not there, and does not throw', () => {
    const failed = vi.fn()
    const stop = watchFolder(join(tempFolder(), 'none'), vi.fn(), failed)
    expect(failed).toHaveBeenCalledOnce()
    stop()
  })

  it('notices by looking what the system does not tell', async () => {
    const folder = tempFolder()
    const inner = join(folder, 'inner')
    mkdirSync(inner)
    const file = join(inner, 'article.json')
    writeFileSync(file, 'old')
    const changed = vi.fn()
    const stop = watchFolder(folder, changed, vi.fn(), { files: [file], every: 30 })
    await rest(60)
    // In place, and below the folder: no system tells that of a folder watched by itself.
    writeFileSync(file, 'another machine')
    await eventually(() => expect(changed).toHaveBeenCalledTimes(1))
    await rest(400)
    stop()
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('tells once what both the system and a look notice', async () => {
    const folder = tempFolder()
    const changed = vi.fn()
    const stop = watchFolder(folder, changed, vi.fn(), { every: 500 })
    await rest(50)
    writeFileSync(join(folder, 'article.json'), 'a')
    await rest(1300)
    stop()
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('goes on looking where it cannot watch', async () => {
    const folder = join(tempFolder(), 'later')
    const changed = vi.fn()
    const failed = vi.fn()
    const stop = watchFolder(folder, changed, failed, { every: 30 })
    await rest(60)
    mkdirSync(folder)
    await eventually(() => expect(changed).toHaveBeenCalled())
    stop()
    expect(failed).toHaveBeenCalledOnce()
  })
})
