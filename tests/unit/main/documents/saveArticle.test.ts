import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OpenArticle } from '../../../../src/contract/answers.ts'
import { journalBatch } from '../../../../main/documents/journal/journalBatch.ts'
import { openArticle } from '../../../../main/documents/openArticle.ts'
import { saveArticle, type SaveRequest } from '../../../../main/documents/saveArticle.ts'
import { createShelf, type Shelf } from '../../../../main/documents/shelf.ts'
import { articlePaths, type ArticlePaths } from '../../../../main/library/articlePaths.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'

let shelf: Shelf
let id: string
let paths: ArticlePaths

beforeEach(async () => {
  shelf = await newShelf()
  id = await newArticleOn(shelf, {}, '原来的文字。')
  paths = articlePaths(shelf.library, id)
})

async function opened(on = shelf): Promise<OpenArticle> {
  const article = await openArticle(on, id)
  if (!article.ok) throw new Error(article.error.code)
  return article.value
}

function request(etag: string | null, text: string, overwrite = false): SaveRequest {
  return wholeSave({
    id,
    metadata: metadataOf({ title: text }),
    document: bodyOf(text),
    etag,
    overwrite,
  })
}

function stored(): { document: unknown; createdAt: string; review: unknown; metadata: { title: string } } {
  return JSON.parse(readFileSync(paths.file, 'utf8'))
}

function changeOutside(change: (raw: Record<string, unknown>) => unknown): void {
  writeFileSync(
    paths.file,
    JSON.stringify(change(JSON.parse(readFileSync(paths.file, 'utf8')) as Record<string, unknown>)),
  )
}

const historyNames = () => Object.keys(folderContents(paths.history))

describe('saveArticle', () => {
  it('saves metadata and body, and keeps what is the desk’s: when it was made, the review, the assets', async () => {
    changeOutside((raw) => ({
      ...raw,
      review: { stage: 'finalReview' },
      assets: [{ name: 'a.jpg', kind: 'picture', mediaType: 'image/jpeg', size: null, sha256: null }],
    }))
    const { etag, article } = await opened()
    const saved = await saveArticle(shelf, request(etag, '新的文字。'))
    expect(saved.ok && saved.value.etag).not.toBe(etag)
    const again = await opened()
    expect(again.etag).toBe(saved.ok && saved.value.etag)
    expect(again.article).toEqual({
      ...article,
      modifiedAt: saved.ok && saved.value.modifiedAt,
      metadata: metadataOf({ title: '新的文字。' }),
      document: bodyOf('新的文字。'),
    })
    expect(historyNames()).toEqual([])
  })

  it('replaces the version a conflict was settled with, which is kept, and no other', async () => {
    const { etag } = await opened()
    changeOutside((raw) => ({ ...raw, document: bodyOf('别人的文字。') }))
    const theirs = readFileSync(paths.file, 'utf8')
    const { etag: over } = await opened()
    changeOutside((raw) => ({ ...raw, document: bodyOf('又改了。') }))
    const merged = { ...request(etag, '合并的文字。'), over }
    expect(await saveArticle(shelf, merged)).toMatchObject({ error: { code: 'save.conflict' } })
    expect(stored().document).toEqual(bodyOf('又改了。'))
    writeFileSync(paths.file, theirs)
    expect(await saveArticle(shelf, merged)).toMatchObject({ ok: true })
    expect(stored().document).toEqual(bodyOf('合并的文字。'))
    expect(historyNames()).toEqual([expect.stringMatching(/^replaced-.*\.json$/)])
    expect(readFileSync(join(paths.history, historyNames()[0] ?? ''), 'utf8')).toBe(theirs)
    rmSync(paths.file)
    expect(await saveArticle(shelf, merged)).toMatchObject({ error: { code: 'save.orphan' } })
  })

  it('never lets two saves overlap: of two from one version, one wins whole and the other is a conflict', async () => {
    const { etag } = await opened()
    const texts = ['一'.repeat(50_000), '二'.repeat(50_000), '三'.repeat(50_000)]
    const saves = await Promise.all(texts.map((text) => saveArticle(shelf, request(etag, text))))
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1)
    for (const save of saves) if (!save.ok) expect(save.error.code).toBe('save.conflict')
    expect(stored().metadata.title).toBe(texts[saves.findIndex(({ ok }) => ok)])
  })

  it('never lets a whole body write over what another window did: that is a conflict, and the other’s steps are laid aside', async () => {
    const { etag } = await opened()
    const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: '别窗' }] } }
    const size = '原来的文字。别窗'.length + 2
    const batch = { id, etag, client: 'w2', revision: 0, steps: [step], metadata: null, size }
    expect((await journalBatch(shelf, batch)).ok).toBe(true)
    expect(await saveArticle(shelf, request(etag, '我的'))).toMatchObject({ error: { code: 'save.conflict' } })
    expect((await saveArticle(shelf, request(etag, '我的', true))).ok).toBe(true)
    const aside = Object.entries(folderContents(paths.journal)).filter(([name]) => name.endsWith('.log'))
    expect(aside.map(([name]) => name)).toEqual([expect.stringMatching(/^diverged-/)])
    expect(Buffer.from(aside[0]?.[1] ?? '', 'latin1').toString()).toContain('别窗')
  })

  it('saves the one body with the steps sent along, and refuses those of a window that is behind or has another', async () => {
    const { etag } = await opened()
    const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: '新' }] } }
    const size = '原来的文字。新'.length + 2
    const batch = { id, etag, client: 'w1', revision: 0, steps: [step], metadata: { title: '新题' }, size }
    const light = { ...batch, overwrite: false, asked: true, whole: null }
    expect(await saveArticle(shelf, { ...light, size: 3 })).toMatchObject({ error: { code: 'journal.differs' } })
    expect(await saveArticle(shelf, light)).toMatchObject({ ok: true, value: { revision: 1 } })
    expect(stored()).toMatchObject({ metadata: { title: '新题' }, document: bodyOf('新原来的文字。') })
    expect(await saveArticle(shelf, { ...light, client: 'w2' })).toMatchObject({ error: { code: 'journal.behind' } })
    // The answer of the first save was lost: its steps are not taken twice.
    const again = { ...light, steps: [], metadata: null, revision: 1 }
    expect(await saveArticle(shelf, again)).toMatchObject({ ok: true, value: { revision: 1 } })
    expect(stored()).toMatchObject({ document: bodyOf('新原来的文字。') })
  })

  it('refuses to write over a change from outside, and writes when told to, keeping the other version', async () => {
    const { etag } = await opened()
    changeOutside((raw) => ({ ...raw, modifiedAt: '2026-12-01T00:00:00.000Z' }))
    const theirs = readFileSync(paths.file)
    const before = folderContents(shelf.library)
    expect(await saveArticle(shelf, request(etag, '我的'))).toMatchObject({ error: { code: 'save.conflict' } })
    expect(folderContents(shelf.library)).toEqual(before)
    expect((await saveArticle(shelf, request(etag, '我的', true))).ok).toBe(true)
    expect(stored().metadata.title).toBe('我的')
    expect(historyNames()).toEqual([expect.stringMatching(/^replaced-\d{8}T\d{9}Z\.json$/)])
    expect(readFileSync(join(paths.history, historyNames()[0] as string))).toEqual(theirs)
  })

  it('keeps each of two versions that are written over in one moment', async () => {
    const still = createShelf(shelf.fs, { now: () => new Date(0) }, shelf.library)
    for (const text of ['一', '二']) await saveArticle(still, request('other', text, true))
    expect(historyNames()).toHaveLength(2)
  })

  it('tells a deleted file, and saves it anew when told so', async () => {
    const { etag, article } = await opened()
    rmSync(paths.folder, { recursive: true })
    expect(await saveArticle(shelf, request(etag, '还在'))).toMatchObject({ error: { code: 'save.orphan' } })
    const saved = await saveArticle(shelf, request(null, '还在'))
    expect(saved.ok).toBe(true)
    expect(stored()).toMatchObject({ createdAt: article.createdAt, metadata: { title: '还在' } })
    expect(await saveArticle(shelf, request(null, '又来'))).toMatchObject({ error: { code: 'save.conflict' } })
  })

  it('does not build a library anew where its disk is gone', async () => {
    const { etag } = await opened()
    renameSync(shelf.library, `${shelf.library}-away`)
    mkdirSync(shelf.library)
    for (const way of [request(etag, 'x'), request(null, 'x'), request(etag, 'x', true)]) {
      expect(await saveArticle(shelf, way)).toMatchObject({ error: { code: 'storage.gone' } })
    }
    expect(folderContents(shelf.library)).toEqual({})
  })

  it('keeps the original of an article that was loaded with losses, once', async () => {
    changeOutside((raw) => ({ ...raw, document: { type: 'doc', content: [{ type: 'unknownBlock', content: [] }] } }))
    const original = readFileSync(paths.file)
    const { etag, losses } = await opened()
    expect(losses.length).toBeGreaterThan(0)
    const first = await saveArticle(shelf, request(etag, '改过'))
    if (!first.ok) throw new Error(first.error.code)
    expect(historyNames()).toEqual([expect.stringMatching(/^before-repair-\d{8}T\d{9}Z\.json$/)])
    expect(readFileSync(join(paths.history, historyNames()[0] as string))).toEqual(original)
    expect((await saveArticle(shelf, request(first.value.etag, '又改'))).ok).toBe(true)
    expect(historyNames()).toHaveLength(1)
  })

  it('never writes over an article of a newer version, even when told to', async () => {
    const { etag } = await opened()
    changeOutside((raw) => ({ ...raw, version: 99 }))
    const before = folderContents(shelf.library)
    const newer = await opened()
    expect(newer.readOnly).toBe(true)
    for (const way of [request(newer.etag, 'x'), request(etag, 'x', true)]) {
      expect(await saveArticle(shelf, way)).toMatchObject({ error: { code: 'article.newer' } })
    }
    expect(folderContents(shelf.library)).toEqual(before)
  })

  it('replaces a damaged file only when told to, and keeps it', async () => {
    const { etag, article } = await opened()
    writeFileSync(paths.file, '{"format":"qing')
    expect(await saveArticle(shelf, request(etag, '我的'))).toMatchObject({ error: { code: 'save.conflict' } })
    expect((await saveArticle(shelf, request(etag, '我的', true))).ok).toBe(true)
    expect(stored().createdAt).toBe(article.createdAt)
    expect(readFileSync(join(paths.history, historyNames()[0] as string), 'utf8')).toBe('{"format":"qing')
  })

  it.each([
    ['an unknown node', { document: { type: 'doc', content: [{ type: 'script' }] } }],
    [
      'an unsafe link',
      {
        document: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:1' } }] }],
            },
          ],
        },
      },
    ],
    ['no document', { document: {} }],
    ['an unknown field', { metadata: { ...metadataOf(), colour: 'red' } }],
    ['a date that is none', { metadata: metadataOf({ publishedAt: '2016-02-30' }) }],
    ['a field of the wrong kind', { metadata: { ...metadataOf(), title: 7 } }],
  ])('refuses %s without repairing it in silence', async (_, wrong) => {
    const { etag } = await opened()
    const before = folderContents(shelf.library)
    const whole = { metadata: metadataOf(), document: bodyOf('x'), ...wrong }
    expect(await saveArticle(shelf, { ...request(etag, 'x'), whole })).toMatchObject({
      error: { code: 'contract.badInput' },
    })
    expect(folderContents(shelf.library)).toEqual(before)
  })

  it('keeps the old file whole where the disk is full, and saves when there is room again', async () => {
    let full = true
    const disk = faultyFileSystem(({ name }) => (full && name === 'file.writeFile' ? 'ENOSPC' : null))
    const tight = createShelf(disk.fs, shelf.clock, shelf.library)
    const { etag } = await opened()
    const before = folderContents(shelf.library)
    expect(await saveArticle(tight, request(etag, '新'))).toMatchObject({
      error: { code: 'storage.noSpace', path: paths.file },
    })
    expect(folderContents(shelf.library)).toEqual(before)
    full = false
    expect((await saveArticle(tight, request(etag, '新'))).ok).toBe(true)
  })

  it('takes no unfinished save of its own for another’s change, whichever call failed', async () => {
    let fault: number | null = null
    const disk = faultyFileSystem(({ index }) => (fault !== null && index === fault ? 'EIO' : null))
    const shaky = createShelf(disk.fs, shelf.clock, shelf.library)
    let failed = 0
    for (let step = 0; ; step += 1) {
      const { etag } = await opened(shaky)
      fault = disk.calls.length + step
      const first = await saveArticle(shaky, request(etag, `第${step}次`))
      const met = disk.calls.length > fault
      fault = null
      if (!met) break
      if (first.ok) continue
      expect(first.error.code).toBe('storage.failed')
      const second = await saveArticle(shaky, request(etag, `第${step}次再试`))
      expect(second.ok, `failed at call ${step}`).toBe(true)
      expect(stored().metadata.title).toBe(`第${step}次再试`)
      failed += 1
    }
    expect(failed).toBeGreaterThan(10)
    expect(historyNames()).toEqual([])
  })
})
