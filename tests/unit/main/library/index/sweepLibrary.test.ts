import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { threadFileSystem } from '../../../../../main/files/threadFileSystem.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { readHere } from '../../../../../main/library/index/readHere.ts'
import { sweepLibrary, type ToRead } from '../../../../../main/library/index/sweepLibrary.ts'
import { generatedLibrary } from '../../../../helpers/generatedLibrary.ts'
import { indexStores } from '../../../../helpers/indexStores.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

async function swept(count: number) {
  const library = join(tempFolder(), 'library')
  const ids: string[] = []
  generatedLibrary(library, count, 1, ({ id }) => ids.push(id))
  const { sqlite: store } = await indexStores()
  const read: string[] = []
  const here = readHere(threadFileSystem, library)
  const sweep = (stopped = () => false) =>
    sweepLibrary({
      fs: threadFileSystem,
      library,
      store,
      read: (wanted: readonly ToRead[]) => (read.push(...wanted.map(({ id }) => id)), here(wanted)),
      progress: () => undefined,
      stopped,
    })
  return { library, ids, store, read, sweep }
}

describe('a sweep', () => {
  it('reads everything once, the latest changed last, and then nothing', async () => {
    const { library, ids, read, sweep } = await swept(5)
    ids.forEach((id, n) => utimesSync(articlePaths(library, id).file, 1000 + n, 1000 + n))
    utimesSync(articlePaths(library, ids[0] as string).file, 9000, 9000)
    expect(await sweep()).toBe(true)
    expect(read).toEqual([...ids.slice(1), ids[0]])
    expect(await sweep()).toBe(false)
    expect(read).toHaveLength(5)
  })

  it('reads again what has another time or size, and drops what is gone', async () => {
    const { library, ids, store, read, sweep } = await swept(3)
    await sweep()
    read.length = 0
    writeFileSync(articlePaths(library, ids[1] as string).file, 'x')
    rmSync(articlePaths(library, ids[2] as string).folder, { recursive: true })
    expect(await sweep()).toBe(true)
    expect(read).toEqual([ids[1]])
    expect([...store.marks().keys()].sort()).toEqual([ids[0], ids[1]].sort())
  })

  it('drops nothing where the folder cannot be listed', async () => {
    const { library, store, sweep } = await swept(3)
    await sweep()
    rmSync(library, { recursive: true })
    await expect(sweep()).rejects.toMatchObject({ code: 'ENOENT' })
    expect(store.marks().size).toBe(3)
  })

  it('breaks off where it is told to', async () => {
    const { store, sweep } = await swept(3)
    expect(await sweep(() => true)).toBe(false)
    expect(store.marks().size).toBe(0)
  })
})
