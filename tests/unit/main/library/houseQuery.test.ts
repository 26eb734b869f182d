import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { changeLibraryFile } from '../../../../main/library/changeLibraryFile.ts'
import { houseQuery } from '../../../../main/library/houseQuery.ts'
import { ok } from '../../../../src/base/result.ts'
import { writtenHouse } from '../../../helpers/houseSteps.ts'
import { newShelf } from '../../../helpers/newShelf.ts'

it('asks by the names of the house, and reads them only where a query can ask for them', async () => {
  const shelf = await newShelf()
  const reviewSteps = writtenHouse({ review: '部门审' })
  await changeLibraryFile(shelf, (content) => ok({ ...content, reviewSteps }))
  expect(await houseQuery(shelf, '状态:待部门审 党建')).toBe('状态:"firstReview" 党建')
  let reads = 0
  const counting = { ...nodeFileSystem, readFile: (path: string) => ((reads += 1), nodeFileSystem.readFile(path)) }
  expect(await houseQuery({ fs: counting, library: shelf.library }, '待部门审 "党建"')).toBe('待部门审 "党建"')
  expect(reads).toBe(0)
})

it('leaves the query where the names cannot be read', async () => {
  expect(await houseQuery({ fs: nodeFileSystem, library: '/no/library' }, '状态:待初审')).toBe('状态:待初审')
})
