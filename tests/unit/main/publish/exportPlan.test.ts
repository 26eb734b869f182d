import { describe, expect, it } from 'vitest'
import { BUILT_IN_PROFILES } from '../../../../src/publish/profiles.ts'
import { exportPlan } from '../../../../main/publish/exportPlan.ts'

const A = '20160519-甲-abcd'
const B = '20160519-乙-abcd'

describe('exportPlan', () => {
  it('writes one article by one profile into the folder itself', () => {
    expect(exportPlan([A], ['page'], BUILT_IN_PROFILES)).toEqual([{ id: A, profile: 'page', folder: '' }])
  })

  it('gives each profile a folder, and each article that is more than one archive', () => {
    expect(exportPlan([A, B], ['page', 'trs'], BUILT_IN_PROFILES).map(({ folder }) => folder)).toEqual([
      `page/${A}`,
      `page/${B}`,
      'trs',
      'trs',
    ])
    expect(exportPlan([A, B], ['package'], BUILT_IN_PROFILES).map(({ folder }) => folder)).toEqual(['', ''])
    expect(exportPlan([A], ['empirecms', 'fragment'], BUILT_IN_PROFILES).map(({ folder }) => folder)).toEqual([
      'empirecms',
      'fragment',
    ])
  })

  it('reads profiles however they are written, each once', () => {
    const profiles = (words: string[], named: string[]) =>
      exportPlan(words, named, BUILT_IN_PROFILES).map(({ profile }) => profile)
    expect(profiles([A], ['page,trs'])).toEqual(['page', 'trs'])
    expect(profiles([A, 'trs'], ['page'])).toEqual(['page', 'trs'])
    expect(profiles([A, A], ['page', 'page'])).toEqual(['page'])
    expect(profiles([A], ['nonsense'])).toEqual(['nonsense'])
  })
})
