import { expect, it } from 'vitest'
import { MOST_LIBRARIES, MOST_TABS, openTabsSchema, type LibraryTabs } from '../../../src/contract/openTabs.ts'
import { DEFAULT_SETTINGS, settingsPatchSchema } from '../../../src/contract/settings.ts'

const tab = { id: '20160519-甲-abcd', title: '甲', passing: false, at: 3 }
const library: LibraryTabs = { library: 'lib', tabs: [tab], shown: tab.id }

it('what was at hand is a setting that the interface may change, as far as it is whole', () => {
  expect(DEFAULT_SETTINGS.openTabs).toEqual([])
  expect(settingsPatchSchema.safeParse({ openTabs: [library] }).success).toBe(true)
  expect(settingsPatchSchema.safeParse({ openTabs: [{ ...library, shown: 3 }] }).success).toBe(false)
})

it('holds so many tabs of so many libraries, and no places before the beginning', () => {
  const many = (count: number) => ({ ...library, tabs: Array.from({ length: count }, () => tab) })
  expect(openTabsSchema.safeParse([many(MOST_TABS)]).success).toBe(true)
  expect(openTabsSchema.safeParse([many(MOST_TABS + 1)]).success).toBe(false)
  expect(openTabsSchema.safeParse(Array.from({ length: MOST_LIBRARIES + 1 }, () => library)).success).toBe(false)
  expect(openTabsSchema.safeParse([{ ...library, tabs: [{ ...tab, at: -1 }] }]).success).toBe(false)
})
