import { readFileSync, renameSync, rmSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isArticleId } from '../../../../src/base/articleId.ts'
import { createArticle } from '../../../../main/documents/createArticle.ts'
import { openArticle } from '../../../../main/documents/openArticle.ts'
import { createShelf } from '../../../../main/documents/shelf.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { bodyOf, metadataOf, newShelf } from '../../../helpers/newShelf.ts'

const given = (more: object = {}) => ({ metadata: metadataOf(), document: bodyOf('文字'), assets: [], ...more })

describe('createArticle', () => {
  it('gives back on opening whatever valid article was created', async () => {
    const shelf = await newShelf()
    await fc.assert(
      fc.asyncProperty(arbitraryArticle(), async ({ metadata, document, assets }) => {
        const created = await createArticle(shelf, { metadata, document, assets })
        if (!created.ok) throw new Error(created.error.code)
        expect(isArticleId(created.value.id)).toBe(true)
        const opened = await openArticle(shelf, created.value.id)
        if (!opened.ok) throw new Error(opened.error.code)
        expect(opened.value.losses).toEqual([])
        expect(opened.value.readOnly).toBe(false)
        expect(opened.value.article).toMatchObject({ metadata, document, review: { stage: 'draft' } })
        expect(opened.value.article.assets.map(({ name }) => name)).toEqual(assets.map(({ name }) => name))
      }),
      { numRuns: 25 },
    )
  })

  it('believes no bytes, no type and no measure that a window only tells of an asset', async () => {
    const shelf = await newShelf()
    const told = { name: 'a.jpg', kind: 'picture', mediaType: 'text/html', size: 9, sha256: 'a1'.repeat(32), width: 3 }
    const created = await createArticle(shelf, given({ assets: [told] }))
    const opened = await openArticle(shelf, created.ok ? created.value.id : '')
    expect(opened.ok && opened.value.article.assets).toEqual([
      { name: 'a.jpg', kind: 'picture', mediaType: 'image/jpeg', size: null, sha256: null },
    ])
  })

  it('gives each of many articles of one title a folder of its own', async () => {
    const shelf = await newShelf()
    const created = await Promise.all(Array.from({ length: 20 }, () => createArticle(shelf, given())))
    expect(new Set(created.map((one) => (one.ok ? one.value.id : ''))).size).toBe(20)
  })

  it.each([
    ['metadata', { metadata: { ...metadataOf(), sourceUrl: 'javascript:1' } }],
    ['a body', { document: { type: 'doc', content: [{ type: 'iframe' }] } }],
    ['an asset’s name', { assets: [{ name: '../x.jpg' }] }],
    ['two assets of one name', { assets: [{ name: 'a.jpg' }, { name: 'a.jpg' }] }],
    ['an asset that is nothing', { assets: [null] }],
  ])('refuses %s that is not valid, and makes nothing', async (_, wrong) => {
    const shelf = await newShelf()
    const before = folderContents(shelf.library)
    expect(await createArticle(shelf, given(wrong))).toMatchObject({ error: { code: 'contract.badInput' } })
    expect(folderContents(shelf.library)).toEqual(before)
  })

  it('leaves a whole article or nothing, whichever call fails', async () => {
    const shelf = await newShelf()
    const counting = faultyFileSystem(() => null)
    await createArticle(createShelf(counting.fs, shelf.clock, shelf.library), given())
    const before = folderContents(shelf.library)
    for (let index = 0; index < counting.calls.length; index += 1) {
      const disk = faultyFileSystem((call) => (call.index === index ? 'ENOSPC' : null))
      const created = await createArticle(createShelf(disk.fs, shelf.clock, shelf.library), given())
      if (created.ok) {
        const { file, folder } = articlePaths(shelf.library, created.value.id)
        expect(readFileSync(file, 'utf8')).toMatch(/\}\n$/)
        rmSync(folder, { recursive: true })
      } else expect(created.error.code).toBe('storage.noSpace')
      expect(folderContents(shelf.library), counting.calls[index]?.name).toEqual(before)
    }
  })

  it('does not build a library anew where its disk is gone', async () => {
    const shelf = await newShelf()
    renameSync(shelf.library, `${shelf.library}-away`)
    expect(await createArticle(shelf, given())).toMatchObject({ error: { code: 'storage.gone' } })
    expect(folderContents(shelf.library)).toEqual({})
  })
})
