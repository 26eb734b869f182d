import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../../../main/files/makeFolder.ts'
import { crashingFileSystem } from '../../../doubles/crashingFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('a folder made', () => {
  it('outlives a power cut, and so do those above it', async () => {
    const base = tempFolder()
    const calm = crashingFileSystem(null, 'powerCut')
    await makeFolder(calm.fs, join(base, 'a', 'b', 'c'))
    const disk = crashingFileSystem(calm.calls.length, 'powerCut')
    await makeFolder(disk.fs, join(base, 'x', 'y', 'z'))
    await expect(disk.fs.stat(base)).rejects.toThrow('injected')
    expect(existsSync(join(base, 'x', 'y', 'z'))).toBe(true)
  })

  it('costs one call where it is there', async () => {
    const disk = crashingFileSystem(null, 'kill')
    await makeFolder(disk.fs, tempFolder())
    expect(disk.calls).toEqual(['mkdir'])
  })
})
