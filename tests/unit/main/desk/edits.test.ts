import { describe, expect, it, vi } from 'vitest'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metadata } from '../../../../src/article/metadata.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { bodyOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

const ORDER = { sort: 'title', descending: false, group: null } as const
const SET = { kind: 'set', field: 'source', find: '', text: '求是' } as const

/** A desk with articles of these titles, all of one source. */
async function furnished(...titles: string[]) {
  const started = await startedDesk()
  await started.ask('library.create', { grant: await started.grant('稿库'), name: '理论部' })
  const ids: string[] = []
  for (const title of titles) {
    const metadata = { ...emptyMetadata(), title, source: '新华社', editors: ['钟义见'] }
    ids.push((await started.ask('article.create', { metadata, document: bodyOf('文字'), assets: [] })).id)
  }
  const file = (id: string) => join(started.folder, '稿库/articles', id, 'article.json')
  const metadataOf = (id: string) => (JSON.parse(readFileSync(file(id), 'utf8')) as { metadata: Metadata }).metadata
  return { ...started, ids, file, metadataOf }
}

describe('the table', () => {
  it('gives articles in order, by stretches, with who has them open', async () => {
    const { ask, ids } = await furnished('丙', '甲', '乙')
    await ask('settings.change', { person: '钟义见' })
    await ask('article.open', { id: ids[0]! })
    const page = await ask('library.table', { query: '责编:我', order: ORDER, from: 0, count: 2, keep: false })
    expect(page.total).toBe(3)
    expect(page.rows.map((row) => row?.metadata.title)).toEqual(['丙', '甲'])
    expect(page.rows.map((row) => row?.openBy?.person ?? null)).toEqual(['钟义见', null])
    expect(await ask('library.counts', { queries: ['责编:我', '责编:丁', '甲', ''] })).toEqual({ counts: [3, 0, 1, 3] })
  })
})

describe('edits', () => {
  it('tell how far they are sparingly, and nothing once they have ended; then the lists', async () => {
    const titles = Array.from({ length: 40 }, (_, n) => `第${n}篇`)
    const { ask, ids, desk } = await furnished(...titles)
    const heard: { event: string; done: number; at: number }[] = []
    desk.subscribe((event, payload) => {
      const done = 'done' in payload ? Number(payload.done) : 0
      if (event === 'edits.progress' || event === 'library.changed') heard.push({ event, done, at: performance.now() })
    })
    const { plan } = await ask('edits.plan', { choice: { ids }, operation: SET, profile: null })
    const began = performance.now()
    expect((await ask('edits.run', { plan })).done).toBe(40)
    const took = performance.now() - began
    await new Promise((rest) => setTimeout(rest, 300))
    const told = heard.filter(({ event }) => event === 'edits.progress')
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThanOrEqual(2 + took / 100)
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))
    expect(told.filter(({ at }) => at > began + took + 1)).toEqual([])
    expect(heard.some(({ event, at }) => event === 'library.changed' && at >= told[0]!.at)).toBe(true)
  })

  it('are shown before they are made, made at once, and taken back as one', async () => {
    const { ask, ids, metadataOf } = await furnished('甲', '乙', '丙')
    const plan = await ask('edits.plan', { choice: { query: '标题:甲' }, operation: SET, profile: null })
    expect(plan).toMatchObject({
      changed: 1,
      unchanged: 0,
      refusals: 0,
      changes: [{ id: ids[0], title: '甲', before: { source: '新华社' }, after: { source: '求是' } }],
    })
    expect(metadataOf(ids[0]!).source).toBe('新华社')
    const all = await ask('edits.plan', { choice: { ids }, operation: SET, profile: null })
    expect(await ask('edits.run', { plan: all.plan })).toMatchObject({ done: 3, refusals: 0, undoable: 1 })
    expect(ids.map((id) => metadataOf(id).source)).toEqual(['求是', '求是', '求是'])
    expect((await ask('library.counts', { queries: ['来源:求是'] })).counts).toEqual([3])
    expect(await ask('edits.undo', {})).toMatchObject({ done: 3, undoable: 0 })
    expect(ids.map((id) => metadataOf(id).source)).toEqual(['新华社', '新华社', '新华社'])
    // What was changed is kept as a version, and the articles are nobody's again.
    expect((await ask('history.list', { id: ids[0]!, after: null })).total).toBeGreaterThan(0)
    expect(await ask('article.remove', { id: ids[0]! })).toEqual({ name: ids[0] })
  })

  it('never change what is not as it was seen', async () => {
    const { ask, refusal, ids, file, metadataOf } = await furnished('甲', '乙')
    const plan = await ask('edits.plan', { choice: { ids }, operation: SET, profile: null })
    writeFileSync(file(ids[0]!), readFileSync(file(ids[0]!), 'utf8').replace('新华社', '光明日报'))
    const report = await ask('edits.run', { plan: plan.plan })
    expect(report).toMatchObject({ done: 1, refusals: 1, refused: [{ id: ids[0], error: { code: 'edits.changed' } }] })
    expect(metadataOf(ids[0]!).source).toBe('光明日报')
    expect(await refusal('edits.run', { plan: plan.plan })).toBe('edits.noPlan')
    // What was changed since is not taken back either, and stays to be taken back.
    const second = { id: ids[1]!, seen: { source: '求是' }, patch: { source: '半月谈' } }
    expect(await ask('edits.apply', { changes: [second] })).toMatchObject({ done: 1, undoable: 2 })
    expect(await ask('edits.undo', {})).toMatchObject({ done: 1, undoable: 1 })
    expect(metadataOf(ids[1]!).source).toBe('求是')
  })

  it('reach an article that a window has open, with what was typed there', async () => {
    const { desk, ask, ids, metadataOf } = await furnished('甲')
    const id = ids[0]!
    const opened = await ask('article.open', { id }, 'w2')
    await ask('article.journal', {
      ...{ id, etag: opened.etag, client: 'w2', revision: 0, steps: [], size: 4 },
      metadata: { subtitle: '刚打的字' },
    })
    const heard = vi.fn()
    desk.subscribe(heard)
    await ask('edits.apply', { changes: [{ id, seen: { source: '新华社' }, patch: { source: '求是' } }] })
    expect(metadataOf(id)).toMatchObject({ source: '求是', subtitle: '刚打的字' })
    expect(heard).toHaveBeenCalledWith(
      'article.edited',
      { id, client: 'table', revision: 0, steps: [], metadata: { source: '求是' } },
      'w2',
    )
    expect(heard).toHaveBeenCalledWith('article.saved', expect.objectContaining({ id }), 'w2')
    // The window goes on from what was saved.
    const saved = heard.mock.calls.find(([event]) => event === 'article.saved')![1] as { saved: { etag: string } }
    await ask('article.journal', {
      ...{ id, etag: saved.saved.etag, client: 'w2', revision: 0, steps: [], size: 4 },
      metadata: { subtitle: '接着打' },
    })
  })

  it('refuse in the plan what would not go well, and say why', async () => {
    const { ask, refusal, ids, file, folder } = await furnished('甲', '乙', '丙')
    writeFileSync(file(ids[0]!), 'not an article')
    const lock = {
      holder: 'other',
      person: '丁涛',
      machine: '编辑部-2',
      process: 1,
      started: '',
      seat: '',
      desk: '',
      beat: 1,
      since: 1,
    }
    writeFileSync(join(folder, '稿库/articles', ids[1]!, 'lock.json'), `${JSON.stringify(lock)}\n`)
    const plan = await ask('edits.plan', { choice: { ids }, operation: SET, profile: null })
    expect(plan.refused.map(({ id, error }) => [id, error.code]).sort()).toEqual(
      [
        [ids[0], 'article.broken'],
        [ids[1], 'edits.held'],
      ].sort(),
    )
    expect(plan.changes.map(({ id }) => id)).toEqual([ids[2]])
    const long = { ...SET, field: 'title', text: '长'.repeat(500) } as const
    const over = await ask('edits.plan', { choice: { ids: [ids[2]!] }, operation: long, profile: 'dedecms' })
    expect(over.refused.map(({ error }) => error.code)).toEqual(['edits.overLimit'])
    const bad = { ...SET, field: 'publishedAt', text: '五月' } as const
    const refused = await ask('edits.plan', { choice: { ids: [ids[2]!] }, operation: bad, profile: null })
    expect(refused.refused.map(({ error }) => error.code)).toEqual(['edits.badValue'])
    expect(await refusal('edits.plan', { choice: { query: '状态:没有' }, operation: SET, profile: null })).toBe(
      'edits.badQuery',
    )
    expect(
      await refusal('edits.apply', { changes: [{ id: ids[2]!, seen: {}, patch: { coverImage: 'W0.jpg' } }] }),
    ).toBe('edits.badValue')
    expect(await refusal('edits.undo', {})).toBe('edits.nothingToUndo')
    // The lock is looked at again when it is written.
    const held = { id: ids[1]!, seen: { source: '新华社' }, patch: { source: '求是' } }
    expect(await ask('edits.apply', { changes: [held] })).toMatchObject({
      done: 0,
      refused: [{ error: { code: 'edits.held' } }],
    })
  })

  it('read a changed table file back, and say what of it they cannot use', async () => {
    const { ask, refusal, ids, metadataOf } = await furnished('甲', '乙')
    const sheet = (text: string) => ({ name: '稿件表.csv', bytes: new TextEncoder().encode(text) })
    const text = `\ufeffid,来源,备注\r\n${ids[0]!},求是,x\r\n${ids[1]!},新华社,\r\n20990101-没有-abcd,求是,\r\n`
    const plan = await ask('edits.planSheet', sheet(text))
    expect(plan).toMatchObject({ changed: 1, refusals: 2, unchanged: 1, changes: [{ id: ids[0] }] })
    expect(plan.refused.map(({ error }) => error.code)).toEqual(['edits.unknownColumn', 'edits.unknownId'])
    expect(metadataOf(ids[0]!).source).toBe('新华社')
    await ask('edits.run', { plan: plan.plan })
    expect(metadataOf(ids[0]!).source).toBe('求是')
    await ask('edits.undo', {})
    expect(metadataOf(ids[0]!).source).toBe('新华社')
    expect(await refusal('edits.planSheet', sheet('标题,来源\r\n甲,乙\r\n'))).toBe('edits.badTable')
    expect(await refusal('edits.planSheet', { name: 'a.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) })).toBe(
      'edits.workbook',
    )
  })

  it('stop where they are told to, and tell how far they are', async () => {
    const { desk, ask, ids, metadataOf } = await furnished(...Array.from({ length: 12 }, (_, n) => `第${n}篇`))
    const plan = await ask('edits.plan', { choice: { ids }, operation: SET, profile: null })
    const stop = desk.subscribe((event) => {
      if (event === 'edits.progress') void ask('edits.cancel', {})
    })
    const report = await ask('edits.run', { plan: plan.plan })
    stop()
    expect(report.cancelled).toBe(true)
    expect(report.done).toBeLessThan(12)
    expect(ids.filter((id) => metadataOf(id).source === '求是')).toHaveLength(report.done)
  })
})
