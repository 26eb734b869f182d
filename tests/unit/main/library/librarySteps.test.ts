import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { changeLibraryFile } from '../../../../main/library/changeLibraryFile.ts'
import { librarySteps } from '../../../../main/library/librarySteps.ts'
import { ok } from '../../../../src/base/result.ts'
import { REVIEW_STEPS } from '../../../../src/review/reviewSteps.ts'
import { houseSteps, writtenHouse } from '../../../helpers/houseSteps.ts'
import { newShelf } from '../../../helpers/newShelf.ts'

it('are read from the file of the library each time', async () => {
  const shelf = await newShelf()
  expect(await librarySteps(shelf)).toEqual(ok({ steps: REVIEW_STEPS, problems: [] }))
  const reviewSteps = writtenHouse({ used: false }, { proof: null })
  await changeLibraryFile(shelf, (content) => ok({ ...content, reviewSteps }))
  expect(await librarySteps(shelf)).toEqual(ok({ steps: houseSteps({ used: false }, { proof: null }), problems: [] }))
})

it('are no guess where the file cannot be read: a decision by other rules would be worse than none', async () => {
  const gone = { fs: nodeFileSystem, library: '/no/library' }
  expect(await librarySteps(gone)).toMatchObject({ ok: false, error: { code: 'library.notFound' } })
})
