import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addAsset } from '../../../../main/documents/assets/addAsset.ts'
import { exportArticle } from '../../../../main/publish/exportArticle.ts'
import { BARE_TOOLS } from '../../../../main/publish/publishTools.ts'
import { exportRecords } from '../../../../main/publish/record/exportRecords.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

async function illustrated() {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { coverImage: '封面.png' }, '正文。')
  await addAsset(shelf, id, '封面.png', pngBytes(4, 4))
  const request = (folder: string) => ({ id, profile: 'page', folder, who: '', passing: 'pass' as const })
  return { shelf, id, request }
}

describe('an export into a bad place', () => {
  it('onto a disk that fills up at any write leaves nothing, and is not recorded', async () => {
    const { shelf, id, request } = await illustrated()
    const folder = join(tempFolder(), 'out')
    const isOut = (path: string) => path.startsWith(folder)
    const counted = faultyFileSystem(() => null)
    expect((await exportArticle({ ...shelf, fs: counted.fs }, request(folder), BARE_TOOLS)).ok).toBe(true)
    const writes = counted.calls.filter(
      ({ name, path }) => isOut(path) && /create|file\.writeFile|mkdir/.test(name),
    ).length
    expect(writes).toBeGreaterThan(3)
    const before = await exportRecords(shelf, id)
    for (let at = 0; at < writes; at += 1) {
      rmSync(folder, { recursive: true, force: true })
      let seen = 0
      const { fs } = faultyFileSystem(({ name, path }) =>
        isOut(path) && /create|file\.writeFile|mkdir/.test(name) && seen++ === at
          ? { errno: 'ENOSPC', half: true }
          : null,
      )
      const made = await exportArticle({ ...shelf, fs }, request(folder), BARE_TOOLS)
      expect(made).toMatchObject({ ok: false, error: { code: 'storage.noSpace' } })
      expect(folderContents(folder), `at write ${at}`).toEqual({})
    }
    expect(await exportRecords(shelf, id)).toEqual(before)
  })

  it('that is a file, or within one, is refused, and the file stays', async () => {
    const { shelf, request } = await illustrated()
    const folder = tempFolder()
    writeFileSync(join(folder, 'note.txt'), '别动')
    for (const place of [join(folder, 'note.txt'), join(folder, 'note.txt', 'out')]) {
      const made = await exportArticle(shelf, request(place), BARE_TOOLS)
      expect(made.ok).toBe(false)
      expect(!made.ok && made.error.code).toMatch(/^storage\./)
    }
    expect(Object.keys(folderContents(folder))).toEqual(['note.txt'])
    expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe('别动')
  })

  it('that is gone is made again', async () => {
    const { shelf, id, request } = await illustrated()
    const folder = join(tempFolder(), '昨天选的', '理论')
    mkdirSync(folder, { recursive: true })
    rmSync(join(folder, '..'), { recursive: true })
    expect((await exportArticle(shelf, request(folder), BARE_TOOLS)).ok).toBe(true)
    expect(Object.keys(folderContents(folder)).sort()).toEqual([`${id}.html`, 'images', 'images/封面.png'])
  })
})
