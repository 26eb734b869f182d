import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it, vi } from 'vitest'
import type { Metadata, MetadataPatch } from '../../../../../../src/article/metadata.ts'
import { run } from '../../../../../../main/shells/cli/run.ts'
import { newArticleOn, newShelf } from '../../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'

const FORMULA = "=cmd|' /C calc'!A0"

async function library(...given: MetadataPatch[]) {
  const folder = tempFolder()
  vi.stubEnv('QINGYANG_USER_DATA', join(folder, 'userData'))
  const shelf = await newShelf()
  const ids: string[] = []
  for (const metadata of given) ids.push(await newArticleOn(shelf, metadata, '正文'))
  const file = join(folder, '表格.csv')
  return {
    ids: ids as [string, string],
    file,
    articleFile: (id: string) => join(shelf.library, 'articles', id, 'article.json'),
    metadataOf: (id: string) =>
      (JSON.parse(readFileSync(join(shelf.library, 'articles', id, 'article.json'), 'utf8')) as { metadata: Metadata })
        .metadata,
    async table(...args: string[]) {
      const terminal = recordingTerminal()
      const status = await run(['table', '--library', shelf.library, ...args], terminal)
      const objects = (text: string) =>
        text
          .split('\n')
          .filter((line) => line.startsWith('{'))
          .map((line) => JSON.parse(line) as Record<string, unknown>)
      const { out, error } = terminal.said
      return { status, out, changes: objects(out), told: objects(error).map(({ code, path }) => [code, path]) }
    },
  }
}

describe('a table out', () => {
  it('holds the chosen columns of what a query finds, and no formula', async () => {
    const { table, ids } = await library({ title: FORMULA, source: '旧社', keywords: ['甲', '乙'] }, { source: '求是' })
    const { out, status } = await table('--where', '来源:旧社', '--columns', '标题，keywords,字数')
    expect(status).toBe(0)
    expect(out).toBe(`\ufeffid,标题,关键词,字数\r\n${ids[0]},'${FORMULA},甲；乙,2\r\n`)
  })

  it('is refused where the query or the columns are not understood, or ways are mixed', async () => {
    const { table, file } = await library()
    for (const args of [
      ['--where', '状态:没有'],
      ['--columns', '标题,没有'],
      ['--columns', '标题,title'],
      ['--apply'],
      ['--in', file, '--columns', '标题'],
      ['--in', file, '--out', file],
    ])
      expect(await table(...args)).toMatchObject({ status: 2, out: '', told: [['usage.wrong', null]] })
  })

  it('leaves out an article that cannot be read, and says so', async () => {
    const { table, ids, articleFile } = await library({ title: '甲' }, { title: '乙' })
    writeFileSync(articleFile(ids[1]), '{')
    const { out, status, told } = await table('--columns', '标题')
    expect([out, status, told]).toEqual([`\ufeffid,标题\r\n${ids[0]},甲\r\n`, 3, [['article.broken', ids[1]]]])
  })

  it('says so where the file cannot be written', async () => {
    const { table, file } = await library({})
    expect((await table('--out', join(file, 'x.csv'))).status).toBe(4)
  })
})

describe('a table in', () => {
  it('changes nothing where nothing was touched', async () => {
    const { table, file } = await library(
      { title: FORMULA, abstract: '一"行",\n👩‍💻', keywords: ["'=1"], publishedAt: '2016-05-19T14:08:00+08:00' },
      { title: "'", origin: 'reprint', language: 'en' },
    )
    expect(await table('--out', file)).toMatchObject({ status: 0, out: '' })
    expect(await table('--in', file, '--apply')).toMatchObject({ status: 0, out: '', told: [] })
  })

  it('shows what would change, changes it when it is told to, and keeps what was', async () => {
    const { table, file, ids, metadataOf } = await library(
      { title: '甲', source: '旧社' },
      { title: '乙', source: '旧社' },
    )
    await table('--out', file)
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, iconv.encode(before.slice(1).replace('旧社', '求是'), 'gb18030'))
    const [changed] = before.indexOf(ids[0]) < before.indexOf(ids[1]) ? ids : [ids[1]]
    const change = { id: changed, before: { source: '旧社' }, after: { source: '求是' } }
    const dry = await table('--in', file)
    expect([dry.status, dry.told]).toEqual([0, []])
    expect(dry.changes).toMatchObject([{ ...change, applied: false }])
    expect(metadataOf(changed).source).toBe('旧社')
    expect((await table('--in', file, '--apply')).changes).toMatchObject([{ ...change, applied: true }])
    expect(metadataOf(changed).source).toBe('求是')
    // The table as it was is the way back.
    writeFileSync(file, before)
    expect((await table('--in', file, '--apply')).changes).toHaveLength(1)
    expect(ids.map((id) => metadataOf(id).source)).toEqual(['旧社', '旧社'])
  })

  it('tells everything that cannot be used, and uses the rest', async () => {
    const { table, file, ids, metadataOf } = await library({ title: '甲' }, { title: '乙' })
    const [first, second] = ids
    writeFileSync(
      file,
      `id,备注,来源,链接,发布时间,责编,Editors\n${first},x,${FORMULA},,昨天,a,b\n../../x,,,,,,\n${second},,求是,,,,\n${second},,x,,,,\n`,
    )
    const { status, told, changes } = await table('--in', file, '--apply')
    expect(status).toBe(3)
    expect(told).toEqual([
      ['edits.unknownColumn', '备注'],
      ['edits.unknownColumn', '链接'],
      ['edits.twiceColumn', '责编'],
      ['edits.twiceColumn', 'Editors'],
      ['edits.twiceId', second],
      [`edits.badValue`, `${first}#publishedAt`],
      ['edits.unknownId', '../../x'],
    ])
    expect(changes.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
    expect([metadataOf(first).source, metadataOf(second).source]).toEqual([FORMULA, '求是'])
  })

  it('is refused where it is no table or no text', async () => {
    const { table, file } = await library({})
    expect((await table('--in', file)).told).toEqual([['input.missing', file]])
    writeFileSync(file, '标题\n甲\n')
    expect(await table('--in', file)).toMatchObject({ status: 3, told: [['edits.badTable', file]] })
    writeFileSync(file, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))
    expect(await table('--in', file)).toMatchObject({ status: 3, out: '' })
  })
})
