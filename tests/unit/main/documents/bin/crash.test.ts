import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { removeArticle } from '../../../../../main/documents/bin/removeArticle.ts'
import { restoreArticle } from '../../../../../main/documents/bin/restoreArticle.ts'
import { createShelf, type Shelf } from '../../../../../main/documents/shelf.ts'
import type { FileSystem } from '../../../../../main/files/fileSystem.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { binFolder } from '../../../../../main/library/binPaths.ts'
import { crashingFileSystem, ENDINGS } from '../../../../doubles/crashingFileSystem.ts'
import { binned, binOf, fullArticleOn, valueOf } from '../../../../helpers/binnedArticle.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'
import { reopened } from '../../../../helpers/reopened.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

function copied({ library, clock }: Shelf, fs: FileSystem): Shelf {
  const copy = join(tempFolder(), '稿库')
  cpSync(library, copy, { recursive: true })
  return createShelf(fs, clock, copy)
}

/** The article's own files, wherever it lies: in one place, whole. */
function placesOf(shelf: Shelf, id: string): Record<string, string>[] {
  const places = [articlePaths(shelf.library, id).folder, join(binFolder(shelf.library), id)].map(folderContents)
  return places
    .filter((files) => Object.keys(files).length > 0)
    .map((files) =>
      Object.fromEntries(Object.entries(files).filter(([name]) => !/^(deleted\.json|\.qingyang-)/.test(name))),
    )
}

describe.each(ENDINGS)('an end while deleting or restoring (%s)', (ending) => {
  it('leaves the article whole, here or in the bin, and what was begun can be done again', async () => {
    const first = await newShelf()
    const id = await fullArticleOn(first)
    const whole = folderContents(articlePaths(first.library, id).folder)
    const deleted = copied(first, first.fs)
    await binned(deleted, id)
    const acts = [
      { from: first, act: (shelf: Shelf) => removeArticle(shelf, id, '我', () => null) },
      { from: deleted, act: (shelf: Shelf) => restoreArticle(shelf, id) },
    ]
    for (const { from, act } of acts) {
      for (let at = 0; ; at += 1) {
        const disk = crashingFileSystem(at, ending)
        const shelf = copied(from, disk.fs)
        const answer = await act(shelf)
        expect(placesOf(shelf, id), `${ending} at ${disk.calls.at(-1)}`).toEqual([whole])
        const again = reopened(shelf)
        const inBin = (await binOf(again)).map(({ name }) => name)
        // Whatever it was told, a person finds the article in one of the two lists, and can go either way.
        if (inBin.length > 0) valueOf(await restoreArticle(again, id))
        else await binned(again, id)
        expect(placesOf(again, id)).toEqual([whole])
        if (disk.calls.length <= at) {
          expect(answer.ok).toBe(true)
          break
        }
      }
    }
  })
})
