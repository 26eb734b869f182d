import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addAsset } from '../../../../../main/documents/assets/addAsset.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { createPictureCache } from '../../../../../main/publish/pictures/pictureCache.ts'
import { pictureMaker } from '../../../../../main/publish/pictures/pictureMaker.ts'
import { preparePictures } from '../../../../../main/publish/pictures/preparePictures.ts'
import { readArticle } from '../../../../../main/documents/readArticle.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const task = { longestSide: 8, format: 'png', quality: 80, decode: true, stripMetadata: true } as const

describe('what makes pictures', () => {
  it('works in its thread, and makes each picture once', async () => {
    const cache = createPictureCache(nodeFileSystem, join(tempFolder(), 'pictures'))
    const made = await pictureMaker(cache)(pngBytes(16, 8), task)
    expect(made).toMatchObject({ kind: 'made', format: 'png', width: 8, height: 4 })
    const noThread = pictureMaker(cache, '/nowhere.js')
    const again = await noThread(pngBytes(16, 8), task)
    expect(again).toMatchObject({ kind: 'made', width: 8, height: 4 })
    expect(made.kind === 'made' && again.kind === 'made' && Buffer.compare(made.bytes, again.bytes)).toBe(0)
    expect(await noThread(pngBytes(32, 8), task)).toMatchObject({ kind: 'bad' })
  })

  it('lets a picture that it cannot make leave as it is, with a word, and makes the others', async () => {
    const shelf = await newShelf()
    const id = await newArticleOn(shelf, { coverImage: '好.png' }, '正文')
    await addAsset(shelf, id, '好.png', pngBytes(16, 8))
    const read = await readArticle(shelf, id)
    if (!read.ok) throw new Error(read.error.code)
    const rules = { ...PAGE_PROFILE.pictures, longestSide: 16, format: 'jpeg' } as const
    const profile = { ...PAGE_PROFILE, pictures: rules }
    const good = await preparePictures(shelf, read.value.article, profile, pictureMaker(null))
    expect(good.warnings).toEqual([])
    expect(good.article.metadata.coverImage).toBe('好.jpg')
    expect([...good.bytes.keys()]).toEqual(['好.jpg'])
    const bad = await preparePictures(shelf, read.value.article, profile, async () => ({ kind: 'bad', cause: '' }))
    expect(bad.warnings.map(({ code }) => code)).toEqual(['pictureAsIs'])
    expect(bad.warnings[0]?.message.zh).toContain('“好.png”无法解码')
    expect(bad.article).toBe(read.value.article)
    const unable = await preparePictures(shelf, read.value.article, profile, async () => ({
      kind: 'unable',
      cause: '',
    }))
    expect(unable.warnings[0]?.message.zh).toContain('本机缺少处理图片的组件')
  })
})
