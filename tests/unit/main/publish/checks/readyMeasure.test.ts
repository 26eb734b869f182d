import { expect, it } from 'vitest'
import { createArticleIndex } from '../../../../../main/library/createArticleIndex.ts'
import { measureOf } from '../../../../../main/publish/checks/measureOf.ts'
import { readyMeasure } from '../../../../../main/publish/checks/readyMeasure.ts'
import { profileOf } from '../../../../../main/publish/profiles/profileOf.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'

const HOUSE = { lexicons: [], ignored: [], mark: '甲' }

it('goes on with the profile of the last time, by today’s measure; with the standard one where that is gone', async () => {
  const shelf = await newShelf()
  const index = createArticleIndex(shelf.fs, shelf.library)
  const named = async (name: string) => {
    const profile = await profileOf(shelf, name)
    if (!profile.ok) throw new Error(profile.error.code)
    return profile.value
  }
  const [page, other] = [await named('page'), await named('wechat')]
  const measure = async () => (await index.measure()) as unknown
  expect(await readyMeasure(shelf, index, HOUSE, '1')).toMatchObject({ value: { name: 'page' } })
  expect(await measure()).toEqual({ ok: true, value: measureOf(page, HOUSE, '1') })
  await index.putFindings(measureOf(other, { mark: '旧词表' }, '1'), [])
  expect(await readyMeasure(shelf, index, HOUSE, '1')).toMatchObject({ value: { name: other.name } })
  expect(await measure()).toEqual({ ok: true, value: measureOf(other, HOUSE, '1') })
  await index.putFindings(measureOf({ ...other, name: '删掉的方案' }, HOUSE, '1'), [])
  expect(await readyMeasure(shelf, index, HOUSE, '1')).toMatchObject({ value: { name: 'page' } })
  await index.stop()
})
