import { expect, it } from 'vitest'
import type { LibraryRow } from '../../../../src/library/libraryRow.ts'
import { returnRate } from '../../../../src/library/statistics/returnRate.ts'
import { summary } from '../../../../src/library/statistics/summary.ts'
import { tableRow } from '../../../helpers/tableRow.ts'

const row = (about: Partial<LibraryRow>) =>
  tableRow({}, { characters: 100, createdAt: '2016-05-01T00:00:00.000Z', ...about }).row
const left = (day: string) => ({
  exportedAt: '2016-06-01T00:00:00.000Z',
  firstExportedAt: `2016-05-${day}T00:00:00.000Z`,
})

it('sums up what can be read, by the first time that each left', () => {
  const rows = [row(left('02')), row(left('04')), row(left('11')), row({}), row({ damaged: true, characters: 0 })]
  expect(summary(rows)).toEqual({ articles: 4, characters: 400, exported: 3, days: 3, handedIn: 0, returned: 0 })
  expect(summary([row(left('02')), row(left('04'))]).days).toBe(2)
  expect(summary([]).days).toBeNull()
  // A clock that was wrong makes no figure.
  expect(summary([row({ ...left('02'), createdAt: '2017-01-01T00:00:00.000Z' })]).days).toBeNull()
})

it('gives the share of those handed in that came back', () => {
  const rows = [row({ handedIn: 2, returned: 1 }), row({ handedIn: 1 }), row({ handedIn: 1 }), row({ returned: 3 })]
  const sums = summary(rows)
  expect([sums.handedIn, sums.returned, returnRate(sums)]).toEqual([3, 1, 33])
  expect(returnRate(summary([row({})]))).toBeNull()
})
