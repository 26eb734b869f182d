import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createUnsentFiles } from '../../../../../main/documents/unsent/unsentFiles.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const ID = '20160519-基层党建-abcd'

function keeper() {
  const folder = join(tempFolder(), 'unsent')
  return { folder, files: createUnsentFiles(nodeFileSystem, folder) }
}

async function wordsOf(files: ReturnType<typeof keeper>['files'], library = '/a', id = ID) {
  const read = await files.read(library, id)
  return read.ok ? Object.fromEntries(read.value) : read.error.code
}

it('keeps words by article and place, across desks', async () => {
  const { folder, files } = keeper()
  expect(await wordsOf(files)).toEqual({})
  await files.keep('/a', ID, 'opinion', '数字有误')
  await files.keep('/a', ID, 'remark', '请核对')
  expect(await wordsOf(createUnsentFiles(nodeFileSystem, folder))).toEqual({ opinion: '数字有误', remark: '请核对' })
  // A copied library has the same articles.
  expect(await wordsOf(files, '/b')).toEqual({})
})

it('keeps those about the library itself apart', async () => {
  const { files } = keeper()
  await files.keep('/a', '', 'steps', '部门审')
  await files.keep('/a', ID, 'opinion', '数字有误')
  expect([await wordsOf(files, '/a', ''), await wordsOf(files)]).toEqual([{ steps: '部门审' }, { opinion: '数字有误' }])
})

it('leaves no file behind where nothing is unsent', async () => {
  const { folder, files } = keeper()
  await files.keep('/a', ID, 'opinion', '')
  await files.keep('/a', ID, 'opinion', '数字')
  await files.keep('/a', ID, 'opinion', '')
  expect(readdirSync(folder)).toEqual([])
})

it('keeps all of what is asked for at once', async () => {
  const { files } = keeper()
  const places = ['opinion', 'remark', 'source', 'reply abcdef'] as const
  await Promise.all(places.map((place) => files.keep('/a', ID, place, place)))
  expect(await wordsOf(files)).toEqual(Object.fromEntries(places.map((place) => [place, place])))
})

it('lays a damaged file aside, and goes on', async () => {
  const { folder, files } = keeper()
  await files.keep('/a', ID, 'opinion', '数字有误')
  const [name] = readdirSync(folder)
  writeFileSync(join(folder, name!), '{"opinion":"数')
  expect(await wordsOf(files)).toEqual({})
  expect((await files.keep('/a', ID, 'remark', '新的')).ok).toBe(true)
  expect(await wordsOf(files)).toEqual({ remark: '新的' })
  expect(readdirSync(folder).toSorted()).toEqual([name, `${name!}.damaged`])
})

it('says why words could not be kept, and keeps those before', async () => {
  const { folder, files } = keeper()
  await files.keep('/a', ID, 'opinion', '数字有误')
  const full = createUnsentFiles(
    { ...nodeFileSystem, create: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) },
    folder,
  )
  const kept = await full.keep('/a', ID, 'opinion', '数字有误，请改')
  expect(kept.ok ? null : kept.error.code).toBe('storage.noSpace')
  expect(await wordsOf(files)).toEqual({ opinion: '数字有误' })
})

it('forgets the words of one article alone', async () => {
  const { files } = keeper()
  await files.keep('/a', ID, 'opinion', '甲')
  await files.keep('/b', ID, 'opinion', '乙')
  await files.forget('/a', ID)
  await files.forget('/a', ID)
  expect(await wordsOf(files)).toEqual({})
  expect(await wordsOf(files, '/b')).toEqual({ opinion: '乙' })
})

it('sweeps what is old and whose article is gone, and nothing else', async () => {
  const { folder, files } = keeper()
  const before = Date.now() - 1000
  const old = (name: string) => utimesSync(join(folder, name), new Date(0), new Date(0))
  await files.keep('/gone', ID, 'opinion', '甲')
  await files.keep('/there', ID, 'opinion', '乙')
  for (const name of readdirSync(folder)) old(name)
  await files.keep('/gone', `${ID.slice(0, -4)}efgh`, 'opinion', '刚写的')
  // Of an earlier version, which did not say whose they are; of someone's hand; damaged.
  writeFileSync(join(folder, 'earlier.json'), '{"opinion":"丙"}')
  writeFileSync(join(folder, 'hand.json'), JSON.stringify({ library: '/gone', article: ID, opinion: '丁' }))
  writeFileSync(join(folder, 'damaged.json'), '{')
  for (const name of ['earlier.json', 'hand.json', 'damaged.json']) old(name)
  const asked: string[] = []
  await files.sweep(before, async (library) => {
    asked.push(library)
    return library === '/gone'
  })
  expect(asked.toSorted()).toEqual(['/gone', '/there'])
  expect(await wordsOf(files, '/gone')).toEqual({})
  expect(await wordsOf(files, '/there')).toEqual({ opinion: '乙' })
  expect(readdirSync(folder)).toHaveLength(5)
})

it('sweeps nothing where there is nothing, and goes on past what the disk refuses', async () => {
  const { folder, files } = keeper()
  await files.sweep(Date.now(), async () => true)
  await files.keep('/a', ID, 'opinion', '甲')
  const refusing = createUnsentFiles(
    { ...nodeFileSystem, remove: () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })) },
    folder,
  )
  await refusing.sweep(Date.now() + 1000, async () => true)
  expect(await wordsOf(files)).toEqual({ opinion: '甲' })
})
