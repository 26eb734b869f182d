import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { bodyOf } from '../../../helpers/newShelf.ts'
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

it('counts by the profile that a window looked at last', async () => {
  const { ask, ids, found } = await library()
  await eventually(async () => expect(await found('问题:未查')).toEqual([]))
  await ask('checks.counts', { ids: ids.slice(0, 1), profile: 'wechat' })
  expect((await found('问题:未查')).length).toBeLessThanOrEqual(2)
  await eventually(async () => expect(await found('问题:未查')).toEqual([]))
  const { counts } = await ask('checks.counts', { ids, profile: 'wechat' })
  const total = counts.map((each) => (each === null ? 0 : each.errors + each.warnings + each.hints))
  for (const [at, id] of ids.entries()) expect(await found(`问题:${total[at] ?? 0} 编号:${id}`)).toEqual([id])
})
