import { statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { createArticleIndex } from '../../../../../main/library/createArticleIndex.ts'
import { countRest } from '../../../../../main/publish/checks/countRest.ts'
import type { SavedCounts } from '../../../../../main/publish/checks/countSaved.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

async function library(count: number) {
  const shelf = await newShelf()
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) ids.push(await newArticleOn(shelf, { title: `第${n}篇` }))
  const index = createArticleIndex(shelf.fs, shelf.library)
  const asked: string[] = []
  const measures = ['one']
  const saved = (id: string) => {
    const { mtimeMs, size } = statSync(articlePaths(shelf.library, id).file)
    return { id, mark: `${mtimeMs} ${size}`, counts: { errors: 1, warnings: 0, hints: 0 } }
  }
  const count_ = async (wanted: readonly string[]): Promise<SavedCounts> => {
    asked.push(...wanted)
    return {
      measure: measures.length > 1 ? (measures.shift() ?? '') : (measures[0] ?? ''),
      checked: wanted.map((id) => (id === ids[0] ? null : saved(id))),
    }
  }
  const rest = (stopped = () => false) => {
    let told = 0
    const parts = { index, count: count_, progress: () => void (told += 1), stopped }
    return countRest(parts).then((result) => ({ result, told }))
  }
  const found = async (query: string) => (await index.counts([query])) as unknown
  return { ids, index, asked, measures, rest, found }
}

it('counts what was not counted, each once, and leaves out what cannot be checked', async () => {
  const { ids, index, asked, rest, found } = await library(90)
  expect(await rest()).toMatchObject({ result: { ok: true }, told: 3 })
  expect(asked.toSorted()).toEqual(ids.toSorted())
  expect(await found('问题:错误')).toEqual({ ok: true, value: [89] })
  expect(await found('问题:未查')).toEqual({ ok: true, value: [1] })
  asked.length = 0
  await rest()
  expect(asked).toEqual([ids[0]])
  await index.stop()
})

it('begins again where the measure has become another on the way', async () => {
  const { index, measures, rest, found } = await library(90)
  measures.splice(0, 1, 'one', 'two')
  await rest()
  expect(await index.measure()).toEqual({ ok: true, value: 'two' })
  expect(await found('问题:错误')).toEqual({ ok: true, value: [89] })
  await index.stop()
})

it('breaks off when it is told to', async () => {
  const { index, asked, rest } = await library(90)
  let calls = 0
  await rest(() => (calls += 1) > 1)
  expect(asked).toHaveLength(40)
  await index.stop()
})
