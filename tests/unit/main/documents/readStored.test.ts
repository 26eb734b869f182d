import { cpSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStored } from '../../../../main/documents/readStored.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'

const COPY = '20160519-副本-abcd'

describe('readStored', () => {
  it('gives a copied folder the id of the folder, not that of the file', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, {}, '正文')
    cpSync(articlePaths(shelf.library, id).folder, articlePaths(shelf.library, COPY).folder, { recursive: true })
    const [stored, copy] = [await readStored(shelf, id), await readStored(shelf, COPY)]
    expect(stored?.loaded).toMatchObject({ ok: true, value: { article: { id } } })
    expect(copy?.loaded).toMatchObject({ ok: true, value: { article: { id: COPY } } })
    expect(copy?.etag).toBe(stored?.etag)
  })

  it('tells bytes and etag of a damaged file too', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf)
    const before = await readStored(shelf, id)
    writeFileSync(articlePaths(shelf.library, id).file, '{"format"')
    const stored = await readStored(shelf, id)
    expect(stored?.loaded.ok).toBe(false)
    expect(new TextDecoder().decode(stored?.bytes)).toBe('{"format"')
    expect(stored?.etag).not.toBe(before?.etag)
  })

  it('tells nothing where there is no file, and throws where the disk fails', async () => {
    const shelf = await newShelf()
    expect(await readStored(shelf, COPY)).toBeNull()
    const { fs } = faultyFileSystem(() => 'EIO')
    await expect(readStored({ ...shelf, fs }, COPY)).rejects.toMatchObject({ code: 'EIO' })
  })
})
