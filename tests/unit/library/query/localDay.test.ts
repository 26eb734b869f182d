import { expect, it } from 'vitest'
import { localDay } from '../../../../src/library/query/localDay.ts'

it('is the day on the newsroom’s clocks', () => {
  expect(localDay('2016-05-18T16:30:00.000Z')).toBe('2016-05-19T00:30')
  expect(localDay('never')).toBe('')
})
