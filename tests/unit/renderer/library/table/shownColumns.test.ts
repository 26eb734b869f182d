import { expect, it } from 'vitest'
import {
  fittingWidth,
  NARROWEST,
  shownColumns,
  STANDARD_COLUMNS,
  WIDEST,
} from '../../../../../renderer/library/table/shownColumns.ts'
import { settingsSchema } from '../../../../../src/contract/settings.ts'

it('shows what was chosen, each once, and the standard columns else', () => {
  const title = { id: 'title', width: 300 } as const
  expect(shownColumns([title, { id: 'source', width: 90 }, { ...title, width: 80 }])).toEqual([
    title,
    { id: 'source', width: 90 },
  ])
  expect(shownColumns([])).toBe(STANDARD_COLUMNS)
})

it('keeps widths that the settings take', () => {
  expect([fittingWidth(3), fittingWidth(9999), fittingWidth(120.6)]).toEqual([NARROWEST, WIDEST, 121])
  expect(settingsSchema.shape.tableColumns.safeParse(STANDARD_COLUMNS).success).toBe(true)
})
