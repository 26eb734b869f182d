import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { keepVersion } from '../../../../../../main/documents/history/keepVersion.ts'
import { journalBatch } from '../../../../../../main/documents/journal/journalBatch.ts'
import { openArticle } from '../../../../../../main/documents/openArticle.ts'
import { saveArticle } from '../../../../../../main/documents/saveArticle.ts'
import type { Shelf } from '../../../../../../main/documents/shelf.ts'
import { articlePaths } from '../../../../../../main/library/articlePaths.ts'
import type { Command } from '../../../../../../main/shells/cli/command.ts'
import { history } from '../../../../../../main/shells/cli/commands/history.ts'
import { restore } from '../../../../../../main/shells/cli/commands/restore.ts'
import { bodyText } from '../../../../../../src/article/document/bodyText.ts'
import { loadArticle } from '../../../../../../src/article/load.ts'
import type { VersionRow } from '../../../../../../src/contract/answers.ts'
import { bodyOf, metadataOf, newArticleOn, newShelf } from '../../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'
import { wholeSave } from '../../../../../helpers/wholeSave.ts'

async function ran(command: Command, id: string, options: Record<string, string | boolean>) {
  const terminal = recordingTerminal()
  const status = await command(terminal, { positionals: [id], options })
  return { status, ...terminal.said }
}

async function versionsOf(library: string, id: string): Promise<VersionRow[]> {
  return JSON.parse((await ran(history, id, { library, json: true })).out) as VersionRow[]
}

async function save(shelf: Shelf, id: string, title: string, ...paragraphs: string[]): Promise<void> {
  const opened = await openArticle(shelf, id)
  const etag = opened.ok ? opened.value.etag : null
  const content = { metadata: metadataOf({ title }), document: bodyOf(...paragraphs), etag }
  expect(await saveArticle(shelf, wholeSave({ id, ...content }))).toMatchObject({ ok: true })
}

async function twoVersions() {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf)
  await save(shelf, id, '旧题', '第一版文字')
  await keepVersion(shelf, id, { why: 'save', who: '张三' })
  await save(shelf, id, '新题', '第二版')
  const [row] = await versionsOf(shelf.library, id)
  const { file } = articlePaths(shelf.library, id)
  const onDisk = async () => {
    const loaded = loadArticle(await readFile(file, 'utf8'))
    return loaded.ok ? `${loaded.value.article.metadata.title}：${bodyText(loaded.value.article.document)}` : 'damaged'
  }
  return { shelf, library: shelf.library, id, file, onDisk, version: row?.version ?? '' }
}

describe('history and restore', () => {
  it('lists versions as a table for people', async () => {
    const { library, id, version } = await twoVersions()
    const { status, out } = await ran(history, id, { library })
    const [head, row] = out.split('\n')
    expect(status).toBe(0)
    expect(head).toContain('版本')
    for (const part of [version, '保存', '张三', '5']) expect(row).toContain(part)
  })

  it('brings a version back as the newest, with what was there kept before it', async () => {
    const { library, id, version, onDisk } = await twoVersions()
    const { status, out } = await ran(restore, id, { library, version })
    expect(status).toBe(0)
    expect(await onDisk()).toBe('旧题：第一版文字')
    const rows = await versionsOf(library, id)
    expect(rows.map(({ why }) => why)).toEqual(['restore', 'beforeRestore', 'save'])
    expect(JSON.parse(out)).toEqual({ restored: version, before: rows[1]?.version, version: rows[0]?.version })
    await ran(restore, id, { library, version: rows[1]?.version ?? '' })
    expect(await onDisk()).toBe('新题：第二版')
  })

  it('is refused while the journal holds what was not saved', async () => {
    const { shelf, library, id, version, onDisk } = await twoVersions()
    const opened = await openArticle(shelf, id)
    const etag = opened.ok ? opened.value.etag : ''
    const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: '没保存' }] } }
    const size = '第二版没保存'.length + 2
    const batch = { id, etag, client: 'w1', revision: 0, steps: [step], metadata: null, size }
    expect(await journalBatch(shelf, batch)).toMatchObject({ ok: true })
    const { status, error } = await ran(restore, id, { library, version })
    expect([status, JSON.parse(error)]).toMatchObject([3, { code: 'history.unsaved' }])
    expect(await onDisk()).toBe('新题：第二版')
    expect(await versionsOf(library, id)).toHaveLength(1)
  })

  it('is refused where a newer program saved the article', async () => {
    const { library, id, version, file } = await twoVersions()
    const text = (await readFile(file, 'utf8')).replace('"version": 1', '"version": 99')
    await writeFile(file, text)
    const { status, error } = await ran(restore, id, { library, version })
    expect([status, JSON.parse(error)]).toMatchObject([3, { code: 'article.newer' }])
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  it('mends a damaged article, and keeps the damaged file', async () => {
    const { library, id, version, file, onDisk } = await twoVersions()
    await writeFile(file, '{"torn')
    expect((await ran(restore, id, { library, version })).status).toBe(0)
    expect(await onDisk()).toBe('旧题：第一版文字')
    const rows = await versionsOf(library, id)
    expect(rows.map(({ why, damaged }) => [why, damaged])).toContainEqual(['beforeRepair', true])
  })

  it('says what is not there', async () => {
    const { library, id, version } = await twoVersions()
    const codeOf = async (command: Command, article: string, options: Record<string, string>) =>
      (JSON.parse((await ran(command, article, options)).error) as { code: string }).code
    expect(await codeOf(history, '../..', { library })).toBe('article.notFound')
    expect(await codeOf(history, '20000101-没有-aaaa', { library })).toBe('article.notFound')
    expect(await codeOf(restore, id, { library, version: '../article' })).toBe('history.notFound')
    expect(await codeOf(restore, id, { library, version: version.replace(/.$/, 'x') })).toBe('history.notFound')
    expect(await codeOf(restore, id, { library: tempFolder(), version })).toBe('library.notFound')
  })
})
