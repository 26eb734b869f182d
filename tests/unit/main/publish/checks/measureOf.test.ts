import { expect, it } from 'vitest'
import { measuredProfile, measureOf } from '../../../../../main/publish/checks/measureOf.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'

it('is another wherever something else may be found, and tells its profile', () => {
  const measures = [
    measureOf(PAGE_PROFILE, { mark: '' }, '1'),
    measureOf({ ...PAGE_PROFILE, name: '本报' }, { mark: '' }, '1'),
    measureOf({ ...PAGE_PROFILE, checks: { dash: 'off' } }, { mark: '' }, '1'),
    measureOf(PAGE_PROFILE, { mark: '词表' }, '1'),
    measureOf(PAGE_PROFILE, { mark: '' }, '2'),
  ]
  expect(new Set(measures).size).toBe(measures.length)
  expect(measureOf(PAGE_PROFILE, { mark: '' }, '1')).toBe(measures[0])
  expect(measures.map(measuredProfile)).toEqual(['page', '本报', 'page', 'page', 'page'])
  expect(measuredProfile('')).toBe('')
})
