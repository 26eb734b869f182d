import { appendFileSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { bodyText } from '../../../../../src/article/document/bodyText.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { readJournal } from '../../../../../src/saving/journal/readJournal.ts'
import { closeJournal } from '../../../../../main/documents/journal/closeJournal.ts'
import { journalBatch, type JournalRequest } from '../../../../../main/documents/journal/journalBatch.ts'
import { openArticle } from '../../../../../main/documents/openArticle.ts'
import { saveArticle } from '../../../../../main/documents/saveArticle.ts'
import type { Shelf } from '../../../../../main/documents/shelf.ts'
import { etagOf } from '../../../../../main/files/etagOf.ts'
import { articlePaths, type ArticlePaths } from '../../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { journalingWindow } from '../../../../helpers/journalingWindow.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'
import { reopened, settled, vanish } from '../../../../helpers/reopened.ts'

let shelf: Shelf
let id: string
let paths: ArticlePaths
let etag: string

beforeEach(async () => {
  shelf = await newShelf()
  id = await newArticleOn(shelf, {}, '打好基层党建')
  paths = articlePaths(shelf.library, id)
  etag = await openOn(shelf)
  onTestFinished(() => vanish(shelf))
})

async function openOn(on: Shelf): Promise<string> {
  const opened = await openArticle(on, id)
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value.etag
}

const insert = (text: string) => ({
  stepType: 'replace',
  from: 1,
  to: 1,
  slice: { content: [{ type: 'text', text }] },
})

/** The size of the body before the first step. */
const EMPTY = '打好基层党建'.length + 2

function batch(revision: number, more: Partial<JournalRequest> = {}): JournalRequest {
  const steps = more.steps ?? [insert(`第${revision % 10}步`)]
  const size = EMPTY + 3 * revision + typed(steps)
  return { id, etag, client: 'w1', revision, metadata: null, size, ...more, steps }
}

function typed(steps: readonly unknown[]): number {
  return (steps as ReturnType<typeof insert>[]).reduce(
    (sum, { slice }) => sum + (slice.content[0]?.text.length ?? 0),
    0,
  )
}

async function send(request: JournalRequest, on = shelf): Promise<number | string> {
  const answer = await journalBatch(on, request)
  if (!answer.ok) return answer.error.code
  return answer.value.missed.length > 0 ? 'missed' : answer.value.revision
}

const journal = () => readJournal(readFileSync(paths.log, 'utf8'))

describe('journalBatch', () => {
  it('writes a line a batch behind a head that names the file it goes on from', async () => {
    expect(await send(batch(0, { steps: [insert('一'), insert('二')], metadata: { title: '新题' } }))).toBe(2)
    expect(await send(batch(2, { size: EMPTY + 2 + 3 }))).toBe(3)
    expect(journal()).toEqual({
      head: { format: 'qingyang/journal', version: 1, article: id, base: etag, revision: 0 },
      records: [
        { revision: 0, steps: [insert('一'), insert('二')], metadata: { title: '新题' }, at: expect.any(Number) },
        { revision: 2, steps: [insert('第2步')], at: expect.any(Number) },
      ],
      lines: 3,
      cut: 0,
      damaged: false,
    })
    await settled(shelf, id)
    expect(etagOf(readFileSync(paths.base))).toBe(etag)
  })

  it('writes nothing where nothing was done', async () => {
    expect(await send(batch(0, { steps: [] }))).toBe(0)
    expect(() => readFileSync(paths.log)).toThrow('ENOENT')
  })

  it('refuses a gap, and goes on', async () => {
    expect(await send(batch(1))).toBe('contract.badInput')
    expect(await send(batch(0))).toBe(1)
    const before = readFileSync(paths.log)
    for (const revision of [2, 7]) expect(await send(batch(revision)), String(revision)).toBe('contract.badInput')
    expect(readFileSync(paths.log)).toEqual(before)
    expect(await send(batch(1))).toBe(2)
  })

  it('gives a window that is behind what it has missed, and takes nothing of it before', async () => {
    expect(await send(batch(0))).toBe(1)
    expect(await send(batch(1, { client: 'w2' }))).toBe(2)
    const before = readFileSync(paths.log)
    const answer = await journalBatch(shelf, batch(0, { steps: [insert('晚来的')] }))
    expect(answer).toEqual({
      ok: true,
      value: {
        revision: 2,
        missed: [
          { step: insert('第0步'), client: 'w1' },
          { step: insert('第1步'), client: 'w2' },
        ],
      },
    })
    expect(readFileSync(paths.log)).toEqual(before)
  })

  it.each([
    ['a step that does not fit', { steps: [{ stepType: 'replace', from: 90, to: 95 }] }],
    ['a step it does not know', { steps: [{ stepType: 'magic' }] }],
    ['a window whose body is another', { size: 99 }],
  ])('refuses %s before it is written', async (_, more) => {
    expect(await send(batch(0))).toBe(1)
    const before = readFileSync(paths.log)
    expect(await send({ ...batch(1), ...more })).toBe('journal.differs')
    expect(readFileSync(paths.log)).toEqual(before)
    expect(await send(batch(1))).toBe(2)
  })

  it('keeps the order of batches that come at once', async () => {
    const revisions = Array.from({ length: 20 }, (_, revision) => revision)
    expect(await Promise.all(revisions.map((revision) => send(batch(revision))))).toEqual(revisions.map((n) => n + 1))
    expect(journal()?.records.map(({ revision }) => revision)).toEqual(revisions)
  })

  it('takes one of two batches that begin alike', async () => {
    expect(await Promise.all([send(batch(0)), send(batch(0))])).toEqual([1, 'missed'])
    expect(journal()?.records).toHaveLength(1)
  })

  it.each([
    ['an unknown field', { secret: 'x' }],
    ['a value of the wrong kind', { title: 7 }],
    ['an address that runs', { canonicalUrl: 'javascript:alert(1)' }],
  ])('refuses metadata that could not be saved: %s', async (_, metadata) => {
    expect(await send(batch(0, { metadata }))).toBe('contract.badInput')
    expect(() => readFileSync(paths.log)).toThrow('ENOENT')
  })

  it('refuses edits of another file than the one the journal goes on from', async () => {
    expect(await send(batch(0, { etag: 'other' }))).toBe('save.conflict')
    expect(await send(batch(0))).toBe(1)
    expect(await send(batch(1, { etag: 'other' }))).toBe('save.conflict')
  })

  it('goes on when the file is changed outside, with what it began with beside it', async () => {
    const original = readFileSync(paths.file)
    writeFileSync(paths.file, readFileSync(paths.file, 'utf8').replace('打好', '抓好'))
    expect(await send(batch(0))).toBe(1)
    await settled(shelf, id)
    expect(readFileSync(paths.base)).toEqual(original)
  })

  it('takes the steps of several windows into one body, also of one that has not heard of the other’s save', async () => {
    expect(await openOn(shelf)).toBe(etag)
    expect(await send(batch(0, { client: 'a' }))).toBe(1)
    expect(await send(batch(1, { client: 'b' }))).toBe(2)
    const saved = await saveArticle(shelf, { ...batch(2, { client: 'a' }), overwrite: false, asked: true, whole: null })
    expect(saved).toMatchObject({ ok: true, value: { revision: 3 } })
    expect(await send(batch(3, { client: 'b' }))).toBe(4)
    const opened = await openArticle(shelf, id)
    if (!opened.ok) throw new Error(opened.error.code)
    expect(bodyText(opened.value.article.document)).toBe('第3步第2步第1步第0步打好基层党建')
    expect(opened.value).toMatchObject({ revision: 4, unsaved: true, recovered: null })
  })

  it('takes what is sent right behind a save into the journal of the new file', async () => {
    const window = journalingWindow(shelf, id)
    await window.open()
    const type = (text: string) => window.edit((transform) => void transform.insert(1, articleSchema.text(text)))
    type('一')
    await window.flush()
    type('二')
    const save = window.save()
    await Promise.resolve()
    type('三')
    expect(await Promise.all([save, window.flush()])).toEqual([null, null])
    expect(journal()).toMatchObject({ head: { base: window.etag(), revision: 2 }, records: [{ revision: 2 }] })
    expect(window.revision()).toBe(3)
  })

  it('goes on for a window that has lived longer than its desk', async () => {
    expect(await send(batch(0))).toBe(1)
    await vanish(shelf)
    const next = reopened(shelf)
    expect(await send(batch(0), next)).toBe('journal.differs')
    expect(await send(batch(1), next)).toBe(2)
    await closeJournal(next, id, false)
    expect(journal()?.records).toHaveLength(2)
  })

  it('begins with the window’s own count where the desk is new and nothing was journaled', async () => {
    const next = reopened(shelf)
    expect(await send(batch(12, { etag: 'other' }), next)).toBe('save.conflict')
    expect(await send(batch(12, { size: EMPTY + 3 }), next)).toBe(13)
    expect(journal()).toMatchObject({ head: { base: etag, revision: 12 } })
    await vanish(next)
  })

  it('says that the article is gone, and does not make it anew', async () => {
    rmSync(paths.folder, { recursive: true })
    expect(await send(batch(0))).toBe('storage.gone')
    expect(await send(batch(0), reopened(shelf))).toBe('save.orphan')
    expect(() => readFileSync(paths.log)).toThrow('ENOENT')
  })

  it('never claims that steps are safe in a journal that was removed', async () => {
    expect(await send(batch(0))).toBe(1)
    unlinkSync(paths.log)
    expect(await send(batch(1))).toBe('storage.gone')
    expect(await send(batch(1))).toBe('storage.gone')
  })

  it('never claims it either where the journal was removed while it was open', async () => {
    expect(await send(batch(0))).toBe(1)
    expect(await send(batch(1))).toBe(2)
    unlinkSync(paths.log)
    expect(await send(batch(2))).toBe('storage.gone')
    expect(await send(batch(2))).toBe('storage.gone')
  })

  it('never writes behind what another program wrote', async () => {
    expect(await send(batch(0))).toBe(1)
    expect(await send(batch(1))).toBe(2)
    appendFileSync(paths.log, '别人的一行\n')
    expect(await send(batch(2))).toBe('storage.busy')
    writeFileSync(paths.log, '短')
    expect(await send(batch(2))).toBe('storage.busy')
  })

  it('refuses an article of a newer version, and one that is damaged', async () => {
    const text = readFileSync(paths.file, 'utf8')
    writeFileSync(paths.file, text.replace('"version": 1', '"version": 99'))
    expect(await send(batch(0), reopened(shelf))).toBe('article.newer')
    writeFileSync(paths.file, text.slice(0, 40))
    expect(await send(batch(0), reopened(shelf))).toBe('article.broken')
  })

  it('makes the same few calls whatever was written before: no reading, no rewriting', async () => {
    const disk = faultyFileSystem(() => null)
    const busy = reopened(shelf, disk.fs)
    await openOn(busy)
    onTestFinished(() => vanish(busy))
    await send(batch(0), busy)
    await send(batch(1), busy)
    await settled(busy, id)
    const one = disk.calls.length
    for (let revision = 2; revision < 12; revision += 1) await send(batch(revision), busy)
    const made = disk.calls.slice(one).map(({ name }) => name)
    expect(made).toHaveLength(50)
    expect(new Set(made)).toEqual(new Set(['realpath', 'file.stat', 'file.writeFile', 'file.datasync']))
  })
})
