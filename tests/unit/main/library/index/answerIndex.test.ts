import { statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { createArticleIndex } from '../../../../../main/library/createArticleIndex.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { answerIndex } from '../../../../../main/library/index/answerIndex.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

it('answers a question as the index itself would', async () => {
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { title: '甲', source: '新华社' })
  const index = createArticleIndex(nodeFileSystem, shelf.library)
  const order = { sort: null, descending: false, group: 'source' } as const
  expect(await answerIndex(index, { what: 'ids', query: '来源:新华社', order })).toEqual({ ok: true, value: [id] })
  expect(await answerIndex(index, { what: 'counts', queries: ['', '乙'] })).toEqual({ ok: true, value: [1, 0] })
  expect(await answerIndex(index, { what: 'entries', ids: [id, 'none'] })).toMatchObject({
    value: [{ row: { id } }, null],
  })
  const page = await answerIndex(index, {
    what: 'page',
    query: '时辰:1',
    order,
    from: 0,
    count: 5,
    keep: false,
    follow: null,
  })
  expect(page).toMatchObject({ value: { total: 0, hints: [{ kind: 'unknownField' }], reading: null } })
  const all = await answerIndex(index, { what: 'page', query: '', order, from: 0, count: 5, keep: false, follow: null })
  expect(all).toMatchObject({ value: { total: 1, groups: [{ name: '新华社', count: 1 }] } })
  const { mtimeMs, size } = statSync(articlePaths(shelf.library, id).file)
  const checked = [{ id, mark: `${mtimeMs} ${size}`, counts: { errors: 2, warnings: 0, hints: 0 } }]
  expect(await answerIndex(index, { what: 'putFindings', measure: 'by', checked })).toEqual({ ok: true, value: null })
  expect(await answerIndex(index, { what: 'measure' })).toEqual({ ok: true, value: 'by' })
  expect(await answerIndex(index, { what: 'counts', queries: ['问题:2'] })).toEqual({ ok: true, value: [1] })
  await index.stop()
})
