import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listAssetFiles } from '../../../../../main/documents/assets/listAssetFiles.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

describe('listAssetFiles', () => {
  it('lists files with their sizes, and neither links nor folders nor hidden files', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'b.jpg'), '12345')
    writeFileSync(join(folder, 'a.pdf'), '')
    writeFileSync(join(folder, '.DS_Store'), 'x')
    mkdirSync(join(folder, 'c.jpg'))
    symlinkSync(join(folder, 'b.jpg'), join(folder, 'd.jpg'))
    expect(await listAssetFiles(nodeFileSystem, folder)).toEqual([
      { name: 'a.pdf', path: join(folder, 'a.pdf'), size: 0 },
      { name: 'b.jpg', path: join(folder, 'b.jpg'), size: 5 },
    ])
  })

  it('lists nothing where there is no folder, but does not take a failing disk for that', async () => {
    const folder = join(tempFolder(), 'assets')
    expect(await listAssetFiles(nodeFileSystem, folder)).toEqual([])
    const { fs } = faultyFileSystem(() => 'EIO')
    await expect(listAssetFiles(fs, folder)).rejects.toMatchObject({ code: 'EIO' })
  })
})
