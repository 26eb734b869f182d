import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { addAsset } from '../../../../main/documents/assets/addAsset.ts'
import type { Shelf } from '../../../../main/documents/shelf.ts'
import { articlePaths, type ArticlePaths } from '../../../../main/library/articlePaths.ts'
import { crashingFileSystem } from '../../../doubles/crashingFileSystem.ts'
import { journalingWindow } from '../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { reopened } from '../../../helpers/reopened.ts'

let first: Shelf
let id: string
let paths: ArticlePaths

beforeEach(async () => {
  first = await newShelf()
  id = await newArticleOn(first, {}, '打好基层党建')
  paths = articlePaths(first.library, id)
})

/** Does something that is acknowledged, and cuts the power right after. */
async function thenPowerCut(act: (shelf: Shelf) => Promise<unknown>): Promise<void> {
  let at: number | null = null
  const { fs, calls, ended } = crashingFileSystem(() => at, 'powerCut')
  await act(reopened(first, fs))
  at = calls.length
  await fs.stat(first.library).catch(() => undefined)
  expect(ended()).toBe(true)
}

describe('a power cut right after the answer', () => {
  it('takes no picture, also not the first of an article', async () => {
    const picture = pngBytes(40, 30)
    await thenPowerCut(async (shelf) => {
      expect(await addAsset(shelf, id, '现场.png', picture)).toMatchObject({ ok: true })
    })
    expect(readFileSync(`${paths.assets}/现场.png`).equals(picture)).toBe(true)
  })

  it('takes no article that was saved again after its file was deleted', async () => {
    await thenPowerCut(async (shelf) => {
      const window = journalingWindow(shelf, id)
      await window.open()
      rmSync(paths.folder, { recursive: true })
      expect(await window.save(true)).toBeNull()
    })
    expect(existsSync(paths.file)).toBe(true)
  })

  it('takes no copy of what a save replaced', async () => {
    const damaged = readFileSync(paths.file, 'utf8').replace('"paragraph"', '"paragraf"')
    writeFileSync(paths.file, damaged)
    await thenPowerCut(async (shelf) => {
      const window = journalingWindow(shelf, id)
      const { losses } = await window.open()
      expect(losses).not.toEqual([])
      expect(await window.save()).toBeNull()
    })
    const [copy = ''] = readdirSync(paths.history)
    expect(readFileSync(`${paths.history}/${copy}`, 'utf8')).toBe(damaged)
  })
})
