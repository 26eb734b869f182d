import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { journalBatch } from '../../../../main/documents/journal/journalBatch.ts'
import { createOpenArticles } from '../../../../main/documents/openArticles.ts'
import { openArticle } from '../../../../main/documents/openArticle.ts'
import { saveArticle } from '../../../../main/documents/saveArticle.ts'
import type { Shelf } from '../../../../main/documents/shelf.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { recordingLog } from '../../../doubles/recordingLog.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'

/** An article that a window has open: what the window would send, and the codes of the answers. */
async function openOn(shelf: Shelf) {
  const id = await newArticleOn(shelf, {}, '原来的文字。')
  const opened = await openArticle(shelf, id)
  if (!opened.ok) throw new Error(opened.error.code)
  let { etag, revision } = opened.value
  const code = (answer: { ok: true } | { ok: false; error: { code: string } }) => (answer.ok ? null : answer.error.code)
  return {
    id,
    paths: articlePaths(shelf.library, id),
    async save(text: string, anew = false) {
      const saved = await saveArticle(
        shelf,
        wholeSave({ id, metadata: metadataOf(), document: bodyOf(text), etag: anew ? null : etag, revision }),
      )
      if (saved.ok) etag = saved.value.etag
      return code(saved)
    },
    async journal(title: string) {
      const size = shelf.journals.get(id)?.live.doc.content.size ?? 0
      const kept = await journalBatch(shelf, { id, etag, client: 'w1', revision, steps: [], metadata: { title }, size })
      if (kept.ok) revision = kept.value.revision
      return code(kept)
    },
  }
}

describe('a library that is moved away while an article is open', () => {
  it('is told as that; nothing is written in its old place, and saving goes on when it is back', async () => {
    const shelf = await newShelf()
    const { save, journal, paths } = await openOn(shelf)
    const moved = `${shelf.library}-moved`
    renameSync(shelf.library, moved)
    expect(await save('新的文字。')).toBe('storage.gone')
    expect(await journal('新的标题')).toBe('storage.gone')
    expect(await save('新的文字。')).toBe('storage.gone')
    expect(existsSync(shelf.library)).toBe(false)
    renameSync(moved, shelf.library)
    expect(await journal('新的标题')).toBeNull()
    expect(await save('新的文字。')).toBeNull()
    expect(readFileSync(paths.file, 'utf8')).toContain('新的文字。')
  })

  it('keeps what is journaled while it is away in the journal that was already open: it comes back with it', async () => {
    const shelf = await newShelf()
    const { journal, id } = await openOn(shelf)
    expect(await journal('先写的')).toBeNull()
    expect(await journal('再写的')).toBeNull()
    const moved = `${shelf.library}-moved`
    renameSync(shelf.library, moved)
    expect(await journal('后写的')).toBeNull()
    renameSync(moved, shelf.library)
    const again = await openArticle(shelf, id)
    expect(again.ok && again.value.article.metadata.title).toBe('后写的')
  })
})

describe('a share whose mount point is empty', () => {
  it('stays empty: nothing is built into it, and saving goes on when the share is back', async () => {
    const shelf = await newShelf()
    const { save, journal, paths } = await openOn(shelf)
    const moved = `${shelf.library}-moved`
    renameSync(shelf.library, moved)
    mkdirSync(shelf.library)
    expect(await save('新的文字。')).toBe('storage.gone')
    expect(await save('新的文字。', true)).toBe('storage.gone')
    expect(await journal('新的标题')).toBe('storage.gone')
    expect(readdirSync(shelf.library)).toEqual([])
    rmdirSync(shelf.library)
    renameSync(moved, shelf.library)
    expect(await save('新的文字。')).toBeNull()
    expect(readFileSync(paths.file, 'utf8')).toContain('新的文字。')
  })
})

describe('a disk that is suddenly read-only', () => {
  it('is told as that; the old file is whole, and saving goes on when it can be written to again', async () => {
    let readOnly = false
    const writing = ['create', 'mkdir', 'rename', 'remove', 'truncate', 'openAppend', 'file.writeFile', 'chmod']
    const { fs } = faultyFileSystem(({ name }) => (readOnly && writing.includes(name) ? 'EROFS' : null))
    const shelf = await newShelf(fs)
    const { save, journal, paths } = await openOn(shelf)
    readOnly = true
    const before = readFileSync(paths.file, 'utf8')
    expect(await save('新的文字。')).toBe('storage.readOnly')
    expect(await journal('新的标题')).toBe('storage.readOnly')
    expect(readFileSync(paths.file, 'utf8')).toBe(before)
    readOnly = false
    expect(await journal('新的标题')).toBeNull()
    expect(await save('新的文字。')).toBeNull()
    expect(readFileSync(paths.file, 'utf8')).toContain('新的文字。')
  })
})

describe('what the windows are told', () => {
  async function watched() {
    const shelf = await newShelf()
    const article = await openOn(shelf)
    const told: (string | null)[] = []
    const log = recordingLog()
    const open = createOpenArticles(shelf, log, (_, __, etag) => void told.push(etag))
    onTestFinished(() => open.stop())
    open.opened('w1', article.id, 'e0')
    await new Promise((done) => setTimeout(done, 50))
    return { shelf, article, told, log }
  }
  const quiet = () => new Promise((done) => setTimeout(done, 600))

  it('an article whose file is deleted is gone', async () => {
    const { article, told } = await watched()
    rmSync(article.paths.file)
    await quiet()
    expect(told).toEqual([null])
  })

  it('an article whose whole library is away is not: it was not deleted', async () => {
    const { shelf, article, told, log } = await watched()
    // Something stirs in the folder just before it goes.
    renameSync(article.paths.file, join(article.paths.folder, 'other.json'))
    renameSync(shelf.library, `${shelf.library}-moved`)
    await quiet()
    expect(told).toEqual([])
    expect(log.text()).toContain('could not be looked at')
  })
})
