import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addAsset } from '../../../../main/documents/assets/addAsset.ts'
import { createShelf } from '../../../../main/documents/shelf.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { planPublication } from '../../../../main/publish/planPublication.ts'
import { writePublication } from '../../../../main/publish/writePublication.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

async function illustrated() {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { coverImage: '封面.png', attachments: ['表.pdf'] }, '正文。')
  await addAsset(shelf, id, '封面.png', pngBytes(4, 4))
  await addAsset(shelf, id, '表.pdf', new TextEncoder().encode('%PDF-1.7'))
  return { shelf, id }
}

describe('writePublication', () => {
  it('writes what was planned: the page first, the bytes of its assets as they are', async () => {
    const { shelf, id } = await illustrated()
    const out = join(tempFolder(), 'out')
    const report = await writePublication(shelf, id, 'page', out)
    if (!report.ok) throw new Error(report.error.code)
    expect(report.value.report.files[0]?.path).toBe(`${id}.html`)
    const contents = folderContents(out)
    for (const { path, size } of report.value.report.files) expect(contents[path]?.length, path).toBe(size)
    const cover = report.value.report.files.find(({ path }) => path.endsWith('封面.png'))
    expect(new Uint8Array(readFileSync(join(out, cover?.path ?? '')))).toEqual(pngBytes(4, 4))
    expect(report.value.report.files.some(({ path }) => path.endsWith('表.pdf'))).toBe(true)
  })

  it('warns of bytes that have gone, and writes the rest', async () => {
    const { shelf, id } = await illustrated()
    rmSync(join(articlePaths(shelf.library, id).assets, '封面.png'))
    const plan = await planPublication(shelf, id, 'page')
    expect(plan.ok && plan.value.publication.warnings.map(({ code }) => code)).toContain('missingBytes')
    expect((await writePublication(shelf, id, 'page', join(tempFolder(), 'out'))).ok).toBe(true)
  })

  it('writes all or nothing where an asset cannot be read at the last moment', async () => {
    const { shelf, id } = await illustrated()
    const parent = tempFolder()
    let reads = 0
    const { fs } = faultyFileSystem(({ name, path }) => {
      if (name !== 'readFile' || !path.endsWith('.pdf')) return null
      reads += 1
      return reads > 1 ? 'EIO' : null
    })
    const report = await writePublication(createShelf(fs, shelf.clock, shelf.library), id, 'page', join(parent, 'out'))
    expect(report).toMatchObject({ ok: false, error: { code: 'asset.notFound', path: '表.pdf' } })
    expect(folderContents(parent)).toEqual({})
  })

  it('refuses an unknown profile and an article that lacks its title, and plans the latter all the same', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, { title: '' })
    const parent = tempFolder()
    const codeOf = async (profile: string) => {
      const report = await writePublication(shelf, id, profile, join(parent, 'out'))
      return report.ok ? null : report.error.code
    }
    expect(await codeOf('nonsense')).toBe('publish.unknownProfile')
    expect(await codeOf('page')).toBe('publish.invalid')
    expect(folderContents(parent)).toEqual({})
    const plan = await planPublication(shelf, id, 'page')
    expect(plan.ok && plan.value.publication.warnings.map(({ code }) => code)).toContain('missingRequired')
  })
})
