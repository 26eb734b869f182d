import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { changeLibraryFile } from '../../../../main/library/changeLibraryFile.ts'
import { libraryStages } from '../../../../main/library/libraryStages.ts'
import { STAGES } from '../../../../src/article/stages.ts'
import { ok } from '../../../../src/base/result.ts'
import { writtenHouse } from '../../../helpers/houseSteps.ts'
import { newShelf } from '../../../helpers/newShelf.ts'

it('are called as the house calls them now, and as everywhere where its file cannot be read', async () => {
  const shelf = await newShelf()
  expect(await libraryStages(shelf)).toEqual(STAGES)
  const reviewSteps = writtenHouse({ review: '部门审' })
  await changeLibraryFile(shelf, (content) => ok({ ...content, reviewSteps }))
  expect((await libraryStages(shelf)).firstReview.zh).toBe('待部门审')
  expect(await libraryStages({ fs: nodeFileSystem, library: '/no/library' })).toBe(STAGES)
})
