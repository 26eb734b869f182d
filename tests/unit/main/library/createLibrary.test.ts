import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { createLibrary } from '../../../../main/library/createLibrary.ts'
import { openLibrary } from '../../../../main/library/openLibrary.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { steppingClock } from '../../../helpers/steppingClock.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

const clock = steppingClock()

describe('createLibrary', () => {
  it('makes a library that can be opened, in a folder not there yet', async () => {
    const folder = join(tempFolder(), '甲', '稿库')
    const created = await createLibrary(nodeFileSystem, clock, folder, '理论部')
    expect(created).toMatchObject({ ok: true, value: { name: '理论部', path: folder } })
    expect(await openLibrary(nodeFileSystem, folder)).toEqual(created)
    expect(JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8'))).toMatchObject({
      format: 'qingyang/library',
      version: 1,
    })
    expect(Object.keys(folderContents(folder))).toEqual(['articles', 'library.json'])
  })

  it('takes an empty folder, and one with nothing but what systems leave behind', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, '.DS_Store'), '')
    expect((await createLibrary(nodeFileSystem, clock, folder, '库')).ok).toBe(true)
  })

  it('touches nothing in a folder that is a library or holds anything, or is a file', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'used'))
    writeFileSync(join(folder, 'used', 'mine.txt'), '我的')
    await createLibrary(nodeFileSystem, clock, join(folder, 'library'), '库')
    const before = folderContents(folder)
    for (const name of ['used', 'library', 'used/mine.txt']) {
      const again = await createLibrary(nodeFileSystem, clock, join(folder, name), '别的')
      expect(again, name).toMatchObject({ ok: false, error: { code: 'library.exists' } })
    }
    expect(folderContents(folder)).toEqual(before)
  })

  it('leaves nothing behind where any call fails', async () => {
    const counting = faultyFileSystem(() => null)
    await createLibrary(counting.fs, clock, join(tempFolder(), 'a', 'b'), '库')
    const folderIsThere = counting.calls.findIndex(({ name }) => name === 'mkdir')
    for (let index = 0; index < counting.calls.length; index += 1) {
      const parent = tempFolder()
      const { fs } = faultyFileSystem((call) => (call.index === index ? 'ENOSPC' : null))
      const created = await createLibrary(fs, clock, join(parent, 'a', 'b'), '库')
      const call = `${counting.calls[index]?.name} at ${index}`
      if (created.ok) expect(index, call).toBeGreaterThan(folderIsThere)
      else {
        expect(created.error.code, call).toBe('storage.noSpace')
        expect(folderContents(parent), call).toEqual({})
      }
    }
  })
})
