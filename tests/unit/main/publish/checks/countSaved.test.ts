import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../../../main/files/fileSystem.ts'
import { countSaved } from '../../../../../main/publish/checks/countSaved.ts'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { bodyOf } from '../../../../helpers/newShelf.ts'
import { startedDesk } from '../../../../helpers/startedDesk.ts'
import { wholeSave } from '../../../../helpers/wholeSave.ts'

const clock = { now: () => new Date('2026-01-01T00:00:00Z') }

async function withArticle(words: string) {
  const desk = await startedDesk()
  const { path } = await desk.ask('library.create', { grant: await desk.grant('稿库'), name: '理论部' })
  const metadata = { ...emptyMetadata(), title: '打好基层党建' }
  const { id } = await desk.ask('article.create', { metadata, document: bodyOf(words), assets: [] })
  const { etag } = await desk.ask('article.open', { id })
  let reads = 0
  const fs: FileSystem = {
    ...nodeFileSystem,
    readFile: (file) => {
      if (file.endsWith('article.json')) reads += 1
      return nodeFileSystem.readFile(file)
    },
  }
  const count = countSaved(fs, clock)
  const errors = async (profile = PAGE_PROFILE) =>
    (await count({ library: path, ids: [id], profile, version: '1' })).checked.map(
      (each) => each?.counts.errors ?? null,
    )
  return { ...desk, path, id, etag, metadata, count, errors, reads: () => reads }
}

it('counts as the saved article is, and reads it no second time while nothing has changed', async () => {
  const { errors, reads, ask, id, metadata, etag } = await withArticle('近日,我们去了,看了。')
  expect(await errors()).toEqual([2])
  expect(await errors()).toEqual([2])
  expect(reads()).toBe(1)
  await ask('article.save', wholeSave({ id, metadata, document: bodyOf('近日，我们去了,看了。'), etag, asked: true }))
  expect(await errors()).toEqual([1])
})

it('reads nothing again for windows that look by different profiles in turn', async () => {
  const { errors, reads } = await withArticle('近日,我们去了。')
  const lenient = { ...PAGE_PROFILE, name: 'lenient', checks: { halfWidthMarks: 'hint' } } as const
  for (let turn = 0; turn < 3; turn += 1) expect([await errors(), await errors(lenient)]).toEqual([[1], [0]])
  expect(reads()).toBe(2)
  // But not without end: the measures that were used last are kept.
  for (const name of ['a', 'b', 'c', 'd']) await errors({ ...PAGE_PROFILE, name })
  await errors()
  expect(reads()).toBe(7)
})

it('counts anew by another profile, by the house’s lists and by what is let stand', async () => {
  const { errors, path, ask, id } = await withArticle('近日,我们登陆网站。')
  expect(await errors()).toEqual([1])
  expect(await errors({ ...PAGE_PROFILE, checks: { halfWidthMarks: 'hint' } })).toEqual([0])
  mkdirSync(join(path, 'lexicons'))
  writeFileSync(join(path, 'lexicons', '禁用词.csv'), '登陆网站\n')
  expect(await errors()).toEqual([2])
  const change = { kind: 'add', rule: 'halfWidthMarks', what: null, reason: '原文' } as const
  await ask('checks.ignore', { id, change })
  expect(await errors()).toEqual([1])
})

it('says null of what cannot be read, and counts the others', async () => {
  const { count, path, id } = await withArticle('近日,我们。')
  const broken = '20260101-坏的稿件-abcd'
  mkdirSync(join(path, 'articles', broken))
  writeFileSync(join(path, 'articles', broken, 'article.json'), '{')
  const ask = { library: path, profile: PAGE_PROFILE, version: '1' }
  const { measure, checked } = await count({ ...ask, ids: [broken, '20260101-没有-abcd', id] })
  const { mtimeMs, size } = statSync(join(path, 'articles', id, 'article.json'))
  expect(checked).toEqual([
    null,
    null,
    { id, mark: `${mtimeMs} ${size}`, counts: expect.objectContaining({ errors: 1 }) as unknown },
  ])
  expect(measure).toMatch(/^page\n[0-9a-f]{64}$/)
  // A library that is away is nobody's good report.
  expect(await count({ ...ask, library: join(path, 'gone'), ids: [id] })).toEqual({
    measure: '',
    checked: [null],
  })
})
