import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { journalBatch } from '../../../../main/documents/journal/journalBatch.ts'
import { openArticle } from '../../../../main/documents/openArticle.ts'
import { readConflict } from '../../../../main/documents/readConflict.ts'
import { createShelf, type Shelf } from '../../../../main/documents/shelf.ts'
import { articlePaths, type ArticlePaths } from '../../../../main/library/articlePaths.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { steppingClock } from '../../../helpers/steppingClock.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../helpers/newShelf.ts'

let shelf: Shelf
let id: string
let paths: ArticlePaths
let etag: string

beforeEach(async () => {
  shelf = await newShelf()
  id = await newArticleOn(shelf, {}, '原来的文字。')
  paths = articlePaths(shelf.library, id)
  const opened = await openArticle(shelf, id)
  etag = opened.ok ? opened.value.etag : ''
})

function changeOutside(text: string): void {
  writeFileSync(paths.file, readFileSync(paths.file, 'utf8').replace(/原来|别人/, text))
}

async function conflict(from = shelf) {
  const read = await readConflict(from, id, etag)
  if (!read.ok) throw new Error(read.error.code)
  const { theirs, base } = read.value
  return { theirs: theirs.document, base: base?.document ?? null, etag: theirs.etag, metadata: base?.metadata }
}

const journal = () => {
  const size = '原来的文字。'.length + 2
  return journalBatch(shelf, { id, etag, client: 'w1', revision: 0, steps: [], metadata: { title: '我的' }, size })
}
/** A desk that has just been started. */
const started = () => createShelf(nodeFileSystem, steppingClock(), shelf.library)

describe('what an open article clashes with', () => {
  it('is its file as it is now, and what the edits began with, from memory', async () => {
    changeOutside('别人')
    const now = await conflict()
    expect(now).toMatchObject({ theirs: bodyOf('别人的文字。'), base: bodyOf('原来的文字。'), metadata: metadataOf() })
    changeOutside('又改')
    const later = await conflict()
    expect(later).toMatchObject({ theirs: bodyOf('又改的文字。'), base: bodyOf('原来的文字。') })
    expect(later.etag).not.toBe(now.etag)
  })

  it('has its beginning from beside the journal, also where the desk was started anew', async () => {
    await journal()
    await shelf.queue.run(paths.file, async () => undefined)
    changeOutside('别人')
    expect(await conflict()).toMatchObject({ base: bodyOf('原来的文字。') })
    expect(await conflict(started())).toMatchObject({ theirs: bodyOf('别人的文字。'), base: bodyOf('原来的文字。') })
  })

  it('has its beginning from beside a journal that was laid aside', async () => {
    await journal()
    await shelf.queue.run(paths.file, async () => undefined)
    changeOutside('别人')
    const anew = started()
    expect(await openArticle(anew, id)).toMatchObject({ ok: true, value: { diverged: true } })
    expect(await conflict(anew)).toMatchObject({ base: bodyOf('原来的文字。') })
  })

  it('has none where the beginning is nowhere any more', async () => {
    changeOutside('别人')
    expect(await conflict(started())).toMatchObject({ theirs: bodyOf('别人的文字。'), base: null })
  })

  it('is the same on both sides where the file did not change: what a recovery is compared with', async () => {
    expect(await conflict()).toMatchObject({ theirs: bodyOf('原来的文字。'), base: bodyOf('原来的文字。'), etag })
  })

  it('is an error where the file is gone, broken, or of a newer version; nothing is changed', async () => {
    const text = readFileSync(paths.file, 'utf8')
    const code = async () => {
      const before = folderContents(paths.folder)
      const read = await readConflict(shelf, id, etag)
      expect(folderContents(paths.folder)).toEqual(before)
      return read.ok ? null : read.error.code
    }
    writeFileSync(paths.file, '{')
    expect(await code()).toBe('article.broken')
    writeFileSync(paths.file, text.replace('"version": 1', '"version": 99'))
    expect(await code()).toBe('article.newer')
    rmSync(paths.file)
    expect(await code()).toBe('article.notFound')
  })

  it('tells what of theirs could not be read whole', async () => {
    writeFileSync(paths.file, readFileSync(paths.file, 'utf8').replace('"paragraph"', '"poem"'))
    const read = await readConflict(shelf, id, etag)
    expect(read.ok && read.value.theirs.losses.map(({ kind }) => kind)).toContain('unknownNode')
  })
})
