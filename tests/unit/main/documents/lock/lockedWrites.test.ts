import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { lockText } from '../../../../../src/saving/lock/lockText.ts'
import { addAsset } from '../../../../../main/documents/assets/addAsset.ts'
import { journalBatch } from '../../../../../main/documents/journal/journalBatch.ts'
import { openArticle } from '../../../../../main/documents/openArticle.ts'
import { createOpenArticles } from '../../../../../main/documents/openArticles.ts'
import { saveArticle } from '../../../../../main/documents/saveArticle.ts'
import { nodeFileSystem, type FileSystem } from '../../../../../main/files/fileSystem.ts'
import { articlePaths, type ArticlePaths } from '../../../../../main/library/articlePaths.ts'
import { silentLog } from '../../../../../main/log/silentLog.ts'
import { deskIdentityOf } from '../../../../helpers/deskIdentityOf.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { lockingDesk, type LockingDesk } from '../../../../helpers/lockingDesk.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'
import { settled } from '../../../../helpers/reopened.ts'

let library: string
let id: string
let paths: ArticlePaths
let a: LockingDesk
let b: LockingDesk

beforeEach(async () => {
  const shelf = await newShelf()
  library = shelf.library
  id = await newArticleOn(shelf, {}, '原来的文字。')
  paths = articlePaths(library, id)
  a = lockingDesk(library, '钟义见')
  b = lockingDesk(library, '王芳')
})

async function opened({ shelf }: LockingDesk) {
  const article = await openArticle(shelf, id)
  if (!article.ok) throw new Error(article.error.code)
  return article.value
}

const save = ({ shelf }: LockingDesk, etag: string, text: string, overwrite = false) =>
  saveArticle(
    shelf,
    { id, metadata: metadataOf(), document: bodyOf(text), etag, overwrite, revision: 0, asked: true },
    'w',
  )

const journal = ({ shelf }: LockingDesk, etag: string, title: string) =>
  journalBatch(shelf, { id, etag, revision: 0, steps: [], metadata: { title } }, 'w')

/** The lock goes to another while this desk looks away: the file is as another desk leaves it. */
function lockGoes(person: string): void {
  writeFileSync(paths.lock, lockText({ ...deskIdentityOf('desk-9'), holder: person, person, beat: 0, since: 0 }))
}

const stored = () => readFileSync(paths.file, 'utf8')

describe('without the lock', () => {
  it('the article is read as it was saved, without what its holder has not saved', async () => {
    const { etag } = await opened(a)
    expect((await journal(a, etag, '没存的题')).ok).toBe(true)
    const read = await opened(b)
    expect(read).toMatchObject({ readOnly: true, lock: { kind: 'held' }, recovered: null, diverged: false })
    expect(read.article.metadata.title).toBe('打好基层党建')
  })

  it('nothing is saved, journaled or added, even on purpose, and nothing on the disk changes', async () => {
    const { etag } = await opened(a)
    await opened(b)
    const was = folderContents(library)
    expect(await save(b, etag, '抢')).toMatchObject({ error: { code: 'save.locked' } })
    expect(await save(b, etag, '抢', true)).toMatchObject({ error: { code: 'save.locked' } })
    expect(await journal(b, etag, '抢')).toMatchObject({ error: { code: 'save.locked' } })
    expect(await addAsset(b.shelf, id, '图.png', pngBytes(1, 1))).toMatchObject({ error: { code: 'save.locked' } })
    expect(folderContents(library)).toEqual(was)
    expect((await save(a, etag, '我存')).ok).toBe(true)
  })

  it('closing leaves the journal of whoever has it', async () => {
    const { etag } = await opened(a)
    await journal(a, etag, '没存的题')
    const open = createOpenArticles(a.shelf, silentLog, () => undefined)
    open.seen('w', id, etag)
    await settled(a.shelf, id)
    lockGoes('李敏')
    const was = folderContents(paths.journal)
    await open.closed('w', id, true)
    expect(folderContents(paths.journal)).toEqual(was)
    expect(readFileSync(paths.lock, 'utf8')).toContain('李敏')
  })
})

describe('a lock that is lost in the middle of', () => {
  it('a save: looked at right before the new file takes the old one’s place', async () => {
    const { etag } = await opened(a)
    await a.locks.release(id)
    const was = stored()
    // The last write before the place is taken is the new file itself.
    const fs: FileSystem = {
      ...nodeFileSystem,
      async create(path, mode) {
        if (path.endsWith('.tmp') && path.startsWith(paths.folder)) lockGoes('李敏')
        return nodeFileSystem.create(path, mode)
      },
    }
    const c = lockingDesk(library, '丙', { fs })
    await opened(c)
    expect(await save(c, etag, '晚了')).toMatchObject({ error: { code: 'save.locked' } })
    expect(stored()).toBe(was)
  })

  it('a batch: not acknowledged', async () => {
    const { etag } = await opened(a)
    await a.locks.release(id)
    const fs: FileSystem = {
      ...nodeFileSystem,
      async rename(from, to) {
        await nodeFileSystem.rename(from, to)
        if (to === paths.log) lockGoes('李敏')
      },
    }
    const c = lockingDesk(library, '丙', { fs })
    await opened(c)
    expect(await journal(c, etag, '晚了')).toMatchObject({ error: { code: 'save.locked' } })
  })

  it('the beginning of a journal: another’s is not written over', async () => {
    const { etag } = await opened(a)
    await a.locks.release(id)
    const fs: FileSystem = {
      ...nodeFileSystem,
      async create(path, mode) {
        if (path.startsWith(paths.journal) && path.endsWith('.tmp')) {
          lockGoes('李敏')
          writeFileSync(paths.log, '李敏的日志')
        }
        return nodeFileSystem.create(path, mode)
      },
    }
    const c = lockingDesk(library, '丙', { fs })
    await opened(c)
    expect((await journal(c, etag, '晚了')).ok).toBe(false)
    expect(readFileSync(paths.log, 'utf8')).toBe('李敏的日志')
  })
})

describe('the file, compared once more right before it is replaced', () => {
  it('is left alone where another wrote it meanwhile, and the save is a conflict', async () => {
    const { etag } = await opened(a)
    await a.locks.release(id)
    let theirs = ''
    const fs: FileSystem = {
      ...nodeFileSystem,
      async create(path, mode) {
        const file = await nodeFileSystem.create(path, mode)
        if (path.endsWith('.tmp') && path.startsWith(paths.folder) && theirs === '') {
          theirs = stored().replace('原来的文字', '别人的文字')
          writeFileSync(paths.file, theirs)
        }
        return file
      },
    }
    const c = lockingDesk(library, '丙', { fs })
    await opened(c)
    expect(await save(c, etag, '我的')).toMatchObject({ error: { code: 'save.conflict' } })
    expect(stored()).toBe(theirs)
  })
})

describe('after a lock that was away', () => {
  it('for a moment, the journal goes on where nobody wrote to it', async () => {
    const { etag } = await opened(a)
    expect((await journal(a, etag, '一')).ok).toBe(true)
    rmSync(paths.lock)
    expect((await journal(a, etag, '二')).ok).toBe(true)
  })

  it('and was another’s, their journal is not taken for this desk’s own: a save lays it aside', async () => {
    const { etag } = await opened(a)
    await journal(a, etag, '甲没存')
    rmSync(paths.lock)
    await opened(b)
    expect((await journal(b, etag, 'written by b')).ok).toBe(true)
    await b.locks.release(id)
    expect(await journal(a, etag, '甲又写')).toMatchObject({ error: { code: 'save.conflict' } })
    expect((await save(a, etag, '甲的文字')).ok).toBe(true)
    const aside = folderContents(paths.journal)
    expect(Object.keys(aside).filter((name) => name.startsWith('diverged-') && name.endsWith('.log'))).toHaveLength(1)
    expect(Object.values(aside).join()).toContain('written by b')
  })

  it('a reader who gets it and saves without reading anew lays what the other had not saved aside', async () => {
    const { etag } = await opened(a)
    await opened(b)
    expect((await journal(a, etag, 'written by a')).ok).toBe(true)
    await a.locks.release(id)
    expect(await b.locks.take(id)).toMatchObject({ ok: true })
    expect(await journal(b, etag, '乙')).toMatchObject({ error: { code: 'save.conflict' } })
    expect((await save(b, etag, '乙的文字')).ok).toBe(true)
    expect(Object.values(folderContents(paths.journal)).join()).toContain('written by a')
  })

  it('taken over and taken back with the text still in the window, both desks’ words are kept', async () => {
    const { etag } = await opened(a)
    await journal(a, etag, '甲没存')
    lockGoes('李敏')
    expect(await save(a, etag, '甲的文字')).toMatchObject({ error: { code: 'save.locked' } })
    rmSync(paths.lock)
    await opened(b)
    expect((await journal(b, etag, 'written by b')).ok).toBe(true)
    await b.locks.release(id)
    await a.tick()
    expect(await a.locks.take(id)).toMatchObject({ ok: true })
    expect((await save(a, etag, '甲的文字')).ok).toBe(true)
    expect(stored()).toContain('甲的文字')
    expect(Object.values(folderContents(paths.journal)).join()).toContain('written by b')
  })
})
