import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../../../main/files/makeFolder.ts'
import { crashingFileSystem } from '../../../doubles/crashingFileSystem.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('makeFolder', () => {
  it('makes folders that are there after a power cut, however many had to be made', async () => {
    for (const path of ['assets', 'articles/one/assets']) {
      const folder = tempFolder()
      let at: number | null = null
      const { fs, calls, ended } = crashingFileSystem(() => at, 'powerCut')
      expect(await makeFolder(fs, join(folder, path))).toBe(true)
      at = calls.length
      await fs.stat(folder).catch(() => undefined)
      expect(ended()).toBe(true)
      expect(existsSync(join(folder, path))).toBe(true)
    }
  })

  it('forces nothing to the disk where the folder is there', async () => {
    const { fs, calls } = faultyFileSystem(() => null)
    expect(await makeFolder(fs, tempFolder())).toBe(false)
    expect(calls.map(({ name }) => name)).toEqual(['mkdir'])
  })

  it('throws where it cannot be made, or not be forced to the disk', async () => {
    for (const call of ['mkdir', 'file.sync']) {
      const { fs } = faultyFileSystem(({ name }) => (name === call ? 'EIO' : null))
      await expect(makeFolder(fs, join(tempFolder(), 'assets'))).rejects.toMatchObject({ code: 'EIO' })
    }
  })
})
