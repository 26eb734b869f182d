import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../../main/files/fileSystem.ts'
import { pollPaths } from '../../../../main/files/pollPaths.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'
import { eventually } from '../../../helpers/eventually.ts'

const EVERY = 20

function polled(fs: FileSystem = nodeFileSystem) {
  const file = join(tempFolder(), 'article.json')
  writeFileSync(file, 'one')
  const changed = vi.fn()
  const poll = pollPaths(fs, [file], EVERY, changed)
  onTestFinished(() => poll.stop())
  return { file, changed, poll }
}

const times = (mock: ReturnType<typeof vi.fn>, count: number) =>
  eventually(() => expect(mock).toHaveBeenCalledTimes(count))

describe('polling', () => {
  it('tells of a change of size, of time, of a file that goes and one that comes, each once', async () => {
    const { file, changed, poll } = polled()
    await poll.know()
    writeFileSync(file, 'another')
    await times(changed, 1)
    utimesSync(file, 1, 1)
    await times(changed, 2)
    renameSync(file, `${file}.away`)
    await times(changed, 3)
    renameSync(`${file}.away`, file)
    await times(changed, 4)
    await rest(EVERY * 5)
    expect(changed).toHaveBeenCalledTimes(4)
  })

  it('does not tell what is known, nor anything after it is stopped', async () => {
    const { file, changed, poll } = polled()
    await poll.know()
    writeFileSync(file, 'another')
    await poll.know()
    await rest(EVERY * 4)
    poll.stop()
    rmSync(file)
    await rest(EVERY * 4)
    expect(changed).not.toHaveBeenCalled()
  })

  it('takes a share that is away for no news, and tells what changed meanwhile when it is back', async () => {
    let away = false
    const { fs, calls } = faultyFileSystem(() => (away ? 'EIO' : null))
    const { file, changed, poll } = polled(fs)
    await poll.know()
    away = true
    const before = calls.length
    await eventually(() => expect(calls.length).toBeGreaterThan(before + 2))
    expect(changed).not.toHaveBeenCalled()
    writeFileSync(file, 'meanwhile')
    away = false
    await times(changed, 1)
  })

  it('never looks twice at once, however slow the share', async () => {
    let now = 0
    let most = 0
    const slow: FileSystem = {
      ...nodeFileSystem,
      async stat(path) {
        most = Math.max(most, (now += 1))
        await rest(EVERY * 3)
        now -= 1
        return nodeFileSystem.stat(path)
      },
    }
    const { poll } = polled(slow)
    await Promise.all([poll.know(), poll.know(), rest(EVERY * 12)])
    expect(most).toBe(1)
  })
})
