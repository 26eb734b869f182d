import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { houseQuery } from '../../../../main/library/houseQuery.ts'
import { libraryStages } from '../../../../main/library/libraryStages.ts'
import { librarySteps } from '../../../../main/library/librarySteps.ts'
import { STAGES } from '../../../../src/article/stages.ts'
import { writtenHouse } from '../../../helpers/houseSteps.ts'
import { newShelf } from '../../../helpers/newShelf.ts'

it('reads the names of the house from its file, and only where a query can ask for them', async () => {
  const shelf = await newShelf()
  expect(await libraryStages(shelf)).toEqual(STAGES)
  const file = join(shelf.library, 'library.json')
  const content = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, JSON.stringify({ ...content, reviewSteps: writtenHouse({ review: '部门审' }) }))
  expect((await libraryStages(shelf)).firstReview.zh).toBe('待部门审')
  expect(await houseQuery(shelf, '状态:待部门审 党建')).toBe('状态:"firstReview" 党建')
  let reads = 0
  const counting = { ...nodeFileSystem, readFile: (path: string) => ((reads += 1), nodeFileSystem.readFile(path)) }
  expect(await houseQuery({ fs: counting, library: shelf.library }, '待部门审 "党建"')).toBe('待部门审 "党建"')
  expect(reads).toBe(0)
})

it('shows articles by the usual names where the file cannot be read, but tells who decides', async () => {
  const gone = { fs: nodeFileSystem, library: '/no/library' }
  expect(await libraryStages(gone)).toBe(STAGES)
  expect(await houseQuery(gone, '状态:待初审')).toBe('状态:待初审')
  expect(await librarySteps(gone)).toMatchObject({ ok: false, error: { code: 'library.notFound' } })
})
