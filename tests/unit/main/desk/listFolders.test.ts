import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFolders } from '../../../../main/desk/listFolders.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('listFolders', () => {
  it('sorts numbers by their value and Chinese by sound', async () => {
    const folder = tempFolder()
    for (const name of ['第10期', '第2期', '北京', '安徽']) mkdirSync(join(folder, name))
    const listing = await listFolders(nodeFileSystem, folder)
    expect(listing.ok && listing.value.folders.map(({ name }) => name)).toEqual(['安徽', '北京', '第2期', '第10期'])
  })

  it('says that a folder may not be read, and that one is gone', async () => {
    const folder = tempFolder()
    const { fs } = faultyFileSystem(({ name }) => (name === 'readdir' ? 'EACCES' : null))
    expect(await listFolders(fs, folder)).toMatchObject({ error: { code: 'input.unreadable', path: folder } })
    expect(await listFolders(nodeFileSystem, join(folder, '无'))).toMatchObject({ error: { code: 'storage.gone' } })
  })

  it('lists what it can where it may not look into a folder', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, '锁'))
    const { fs } = faultyFileSystem(({ path }) => (path.includes('锁') ? 'EACCES' : null))
    expect(await listFolders(fs, folder)).toMatchObject({ ok: true, value: { folders: [{ isLibrary: false }] } })
  })
})
