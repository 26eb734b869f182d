import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { createPictureCache, pictureKey } from '../../../../../main/publish/pictures/pictureCache.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const task = { longestSide: 9, format: 'jpeg', quality: 80, decode: true, stripMetadata: true } as const

describe('pictures made before', () => {
  it('are found by their bytes and by what was done', async () => {
    const cache = createPictureCache(nodeFileSystem, join(tempFolder(), 'pictures'))
    const key = pictureKey(Uint8Array.of(1), task)
    expect(await cache.read(key)).toBeNull()
    await cache.keep(key, Uint8Array.of(7))
    expect([...((await cache.read(key)) ?? [])]).toEqual([7])
    expect(pictureKey(Uint8Array.of(2), task)).not.toBe(key)
    expect(pictureKey(Uint8Array.of(1), { ...task, quality: 81 })).not.toBe(key)
  })

  it('go when they take too much, those kept longest ago first', async () => {
    const folder = tempFolder()
    const cache = createPictureCache(nodeFileSystem, folder, 100)
    for (const name of ['a', 'b', 'c', 'd']) {
      await cache.keep(name, new Uint8Array(40))
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
    expect(readdirSync(folder).sort()).toEqual(['c', 'd'])
  })

  it('are no trouble where they cannot be kept', async () => {
    const { fs } = faultyFileSystem(({ name }) => (name === 'create' ? 'ENOSPC' : null))
    const cache = createPictureCache(fs, tempFolder())
    await cache.keep('a', Uint8Array.of(1))
    expect(await cache.read('a')).toBeNull()
  })
})
