import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../../main/files/fileSystem.ts'
import { readInputFile } from '../../../../main/files/readInputFile.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

async function codeOf(path: string, fs: FileSystem = nodeFileSystem): Promise<string | null> {
  const read = await readInputFile(fs, path)
  return read.ok ? null : read.error.code
}

describe('readInputFile', () => {
  it('gives the bytes', async () => {
    const path = join(tempFolder(), 'a.txt')
    writeFileSync(path, '清样')
    const read = await readInputFile(nodeFileSystem, path)
    expect(read.ok && Buffer.from(read.value).toString()).toBe('清样')
  })

  it('tells a folder, a missing file and one that is no file at all', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.txt'), '')
    expect(await codeOf(folder)).toBe('input.isFolder')
    expect(await codeOf(join(folder, 'none.txt'))).toBe('input.missing')
    expect(await codeOf(join(folder, 'a.txt', 'b.txt'))).toBe('input.missing')
    expect(await codeOf('/dev/zero')).toBe('input.notText')
  })

  it('refuses what is too large without reading it', async () => {
    const path = join(tempFolder(), 'a.txt')
    writeFileSync(path, '')
    truncateSync(path, 50 * 1024 * 1024 + 1)
    const { fs, calls } = faultyFileSystem(() => null)
    expect(await codeOf(path, fs)).toBe('input.tooLarge')
    expect(calls.map(({ name }) => name)).toEqual(['stat'])
  })

  it.each(['EACCES', 'EPERM', 'EIO'])('tells that a file cannot be read (%s), with the path', async (errno) => {
    const path = join(tempFolder(), 'a.txt')
    writeFileSync(path, '清样')
    const { fs } = faultyFileSystem(({ name }) => (name === 'readFile' ? errno : null))
    expect(await readInputFile(fs, path)).toMatchObject({
      ok: false,
      error: { code: 'input.unreadable', path, detail: errno },
    })
  })
})
