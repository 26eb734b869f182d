import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findingsKeeper } from '../../../../main/desk/findingsKeeper.ts'
import type { OpenedLibrary } from '../../../../main/desk/libraryRoom.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { ok } from '../../../../src/base/result.ts'
import { recordingLog } from '../../../doubles/recordingLog.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { bodyOf, newShelf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'
import { eventually } from '../../../helpers/eventually.ts'

const ORDER = { sort: 'findings', descending: true, group: null } as const

/** A library of three: one with two errors, one with one, one with none. */
async function library() {
  const started = await startedDesk()
  const { ask, grant, desk } = started
  const { path } = await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const ids: string[] = []
  for (const words of ['近日我们登陆网站。', '近日,我们去了,看了。', '近日,我们。']) {
    const metadata = { ...emptyMetadata(), title: `甲${ids.length}` }
    ids.push((await ask('article.create', { metadata, document: bodyOf(words), assets: [] })).id)
  }
  const heard: string[] = []
  desk.subscribe((event) => heard.push(event))
  const found = async (query: string) =>
    (await ask('library.search', { query, limit: 9 })).hits.map(({ row }) => row.id)
  const table = async (order: Parameters<typeof ask<'library.table'>>[1]['order']) =>
    ask('library.table', { query: '', order, from: 0, count: 9, keep: false })
  return { ...started, path, ids, heard, found, table }
}

it('has the rest checked once a table is sorted by findings, tells so, and sorts by what is true', async () => {
  const { ids, table, found, heard } = await library()
  const [clean, two, one] = ids
  await table(ORDER)
  await eventually(async () => expect(await found('问题:未查')).toEqual([]))
  expect(heard).toContain('library.changed')
  const sorted = (await table(ORDER)).rows.map((row) => row?.row.id)
  expect(sorted).toEqual([two, one, clean])
  expect((await table({ ...ORDER, sort: null, group: 'findings' })).groups[0]).toEqual({ name: 'error', count: 2 })
  expect((await found('问题:错误')).toSorted()).toEqual([two, one].toSorted())
})

it('shows no count of a text that was saved over, or by lists that are others now', async () => {
  const { ask, path, ids, found } = await library()
  const [clean = '', two = '', one = ''] = ids
  const errors = (count: number) => eventually(async () => expect(await found('问题:错误')).toHaveLength(count))
  await errors(2)
  const { article, etag } = await ask('article.open', { id: two })
  const { metadata } = article
  await ask('article.save', wholeSave({ id: two, metadata, document: bodyOf('近日，我们。'), etag, asked: true }))
  // At once: not what it was.
  expect(await found('问题:错误')).toEqual([one])
  mkdirSync(join(path, 'lexicons'))
  writeFileSync(join(path, 'lexicons', '禁用词.csv'), '登陆网站\n')
  await eventually(async () => expect((await found('问题:错误')).toSorted()).toEqual([clean, one].toSorted()))
})

it('counts by the profile that a window turned to last', async () => {
  const { ask, ids, found } = await library()
  await eventually(async () => expect(await found('问题:未查')).toEqual([]))
  await ask('checks.counts', { ids: ids.slice(0, 1), profile: 'wechat' })
  expect((await found('问题:未查')).length).toBeLessThanOrEqual(2)
  await eventually(async () => expect(await found('问题:未查')).toEqual([]))
  const { counts } = await ask('checks.counts', { ids, profile: 'wechat' })
  const total = counts.map((each) => (each === null ? 0 : each.errors + each.warnings + each.hints))
  for (const [at, id] of ids.entries()) expect(await found(`问题:${total[at] ?? 0} 编号:${id}`)).toEqual([id])
})

it('lets windows stay with different profiles without counting anew what the other had counted', async () => {
  const { ask, ids, found } = await library()
  // What is in sight of a window is not all of the library.
  const seen = ids.slice(1, 2)
  const look = (windowId: string, profile: string) => ask('checks.counts', { ids: seen, profile }, windowId)
  const page = await look('w1', 'page')
  const wechat = await look('w2', 'wechat')
  await eventually(async () => expect(await found('问题:未查')).toEqual([]))
  // Each asks again when it is told of a change: it hears its own counts, and nothing is open again.
  for (let told = 0; told < 3; told += 1) {
    expect(await look('w1', 'page')).toEqual(page)
    expect(await found('问题:未查')).toEqual([])
    expect(await look('w2', 'wechat')).toEqual(wechat)
    expect(await found('问题:未查')).toEqual([])
  }
  // A window that turns to another profile has the library measured by it.
  const [fragment] = (await look('w1', 'fragment')).counts
  const { errors, warnings, hints } = fragment ?? { errors: -1, warnings: 0, hints: 0 }
  expect(await found(`问题:${errors + warnings + hints} 编号:${seen[0] ?? ''}`)).toEqual(seen)
})

it('counts on when somebody asks again after it broke off', async () => {
  const shelf = await newShelf()
  const log = recordingLog()
  let tries = 0
  const index = {
    measure: async () => ok(null),
    putFindings: async () => ok(null),
    ids: async () => ok(['20160519-甲-abcd']),
  }
  const current = { shelf, index } as unknown as OpenedLibrary
  const keeper = findingsKeeper({
    fs: nodeFileSystem,
    room: { current: () => ok(current) },
    events: { tell: () => undefined },
    log,
    version: '1',
    counter: () => async () => {
      tries += 1
      throw new Error('the disk went away')
    },
  })
  await keeper.ready(current)
  await eventually(async () => expect(log.text()).toContain('the disk went away'))
  await keeper.ready(current)
  await eventually(async () => expect(tries).toBe(2))
})
