import { describe, expect, it } from 'vitest'
import { syncFolder } from '../../../../main/files/syncFolder.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('syncFolder', () => {
  it('forces the folder to the disk and closes it', async () => {
    const { fs, calls } = faultyFileSystem(() => null)
    await syncFolder(fs, tempFolder())
    expect(calls.map(({ name }) => name)).toEqual(['openFolder', 'file.sync', 'file.close'])
  })

  it.each(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP'])('bears a system that does not offer it (%s)', async (errno) => {
    for (const failing of ['openFolder', 'file.sync']) {
      const { fs } = faultyFileSystem(({ name }) => (name === failing ? errno : null))
      await expect(syncFolder(fs, tempFolder())).resolves.toBeUndefined()
    }
  })

  it('throws where the disk fails, and closes all the same', async () => {
    const { fs, calls } = faultyFileSystem(({ name }) => (name === 'file.sync' ? 'EIO' : null))
    await expect(syncFolder(fs, tempFolder())).rejects.toMatchObject({ code: 'EIO' })
    expect(calls.at(-1)?.name).toBe('file.close')
  })
})
