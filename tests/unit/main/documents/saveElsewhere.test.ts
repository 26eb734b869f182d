import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addAsset } from '../../../../main/documents/assets/addAsset.ts'
import { openArticle } from '../../../../main/documents/openArticle.ts'
import { readArticle } from '../../../../main/documents/readArticle.ts'
import { saveElsewhere } from '../../../../main/documents/saveElsewhere.ts'
import { createShelf, type Shelf } from '../../../../main/documents/shelf.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { steppingClock } from '../../../helpers/steppingClock.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

async function openWithPicture(shelf: Shelf): Promise<string> {
  const id = await newArticleOn(shelf, {}, '原来的文字。')
  await openArticle(shelf, id)
  const added = await addAsset(shelf, id, 'a.png', pngBytes(3, 2))
  if (!added.ok) throw new Error(added.error.code)
  return id
}

const inHand = (id: string) => ({ id, metadata: metadataOf({ title: '手里的' }), document: bodyOf('手里的文字。') })

describe('putting an article elsewhere', () => {
  it('makes a folder that any library can take up, pictures included', async () => {
    const shelf = await newShelf()
    const id = await openWithPicture(shelf)
    const folder = tempFolder()
    const saved = await saveElsewhere(shelf, inHand(id), folder)
    expect(saved).toEqual({ ok: true, value: { path: join(folder, id), missing: 0 } })
    const other = await newShelf()
    mkdirSync(join(other.library, 'articles'), { recursive: true })
    renameSync(join(folder, id), join(other.library, 'articles', id))
    const read = await readArticle(other, id)
    expect(read).toMatchObject({ ok: true, value: { losses: [], article: { document: bodyOf('手里的文字。') } } })
    expect(read.ok && read.value.article.assets.map(({ size }) => size)).toEqual([pngBytes(3, 2).byteLength])
  })

  it('lays it into the articles of a library at once, and beside what has its name', async () => {
    const shelf = await newShelf()
    const id = await openWithPicture(shelf)
    const before = readFileSync(join(shelf.library, 'articles', id, 'article.json'), 'utf8')
    const saved = await saveElsewhere(shelf, inHand(id), shelf.library)
    expect(readFileSync(join(shelf.library, 'articles', id, 'article.json'), 'utf8')).toBe(before)
    const [other] = readdirSync(join(shelf.library, 'articles')).filter((name) => name !== id)
    expect(saved.ok && saved.value.path).toBe(join(shelf.library, 'articles', other ?? ''))
    const read = await readArticle(shelf, other ?? '')
    expect(read.ok && read.value.article.metadata.title).toBe('手里的')
  })

  it('saves the text where the library is away, and says which pictures could not come', async () => {
    const shelf = await newShelf()
    const id = await openWithPicture(shelf)
    renameSync(shelf.library, `${shelf.library}-moved`)
    const folder = tempFolder()
    expect(await saveElsewhere(shelf, inHand(id), folder)).toMatchObject({ ok: true, value: { missing: 1 } })
    expect(readFileSync(join(folder, id, 'article.json'), 'utf8')).toContain('手里的文字。')
    expect(existsSync(shelf.library)).toBe(false)
  })

  it('is refused into a folder that is not there, and where the text is none', async () => {
    const shelf = await newShelf()
    const id = await openWithPicture(shelf)
    const gone = join(tempFolder(), 'gone')
    expect(await saveElsewhere(shelf, inHand(id), gone)).toMatchObject({ error: { code: 'storage.gone' } })
    expect(existsSync(gone)).toBe(false)
    const bad = { ...inHand(id), document: { type: 'poem' } }
    expect(await saveElsewhere(shelf, bad, tempFolder())).toMatchObject({ error: { code: 'contract.badInput' } })
  })

  it('keeps the text of an article that this desk never opened', async () => {
    const shelf = await newShelf()
    const id = await openWithPicture(shelf)
    const anew = createShelf(nodeFileSystem, steppingClock(), shelf.library)
    const folder = tempFolder()
    expect(await saveElsewhere(anew, inHand(id), folder)).toMatchObject({ ok: true })
    expect(readFileSync(join(folder, id, 'article.json'), 'utf8')).toContain('手里的文字。')
  })
})
