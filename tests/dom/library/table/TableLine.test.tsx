import { expect, it, vi } from 'vitest'
import { TableLine } from '../../../../renderer/library/table/TableLine.tsx'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'
import { tableRow } from '../../../helpers/tableRow.ts'

const columns = [
  { id: 'title', width: 200 },
  { id: 'stage', width: 80 },
] as const
const about = {
  at: 4,
  start: 136,
  columns,
  profile: PAGE_PROFILE,
  language: 'zh',
  counts: undefined,
  active: 1,
  chosen: [0, 1],
} as const

it('opens its article by a double press, and folds its group by one', async () => {
  const { services } = await startedServices()
  const told = vi.fn()
  const row = tableRow({ title: '甲' })
  const handlers = { isFolded: () => false, onFold: told, onPress: vi.fn(), onOpen: told }
  const line = await shown(
    services,
    <TableLine {...about} {...handlers} line={{ kind: 'article', index: 3 }} row={row} />,
  )
  expect(line.find('row').getAttribute('aria-rowindex')).toBe('6')
  line.find('gridcell', '甲').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))
  expect(told).toHaveBeenCalledWith(row.row.id)
  const group = { kind: 'group', group: { name: 'draft', count: 12 }, start: 0 } as const
  const heading = await shown(services, <TableLine {...about} {...handlers} line={group} row={null} />)
  await heading.press(heading.find('gridcell', '草稿'))
  expect(told).toHaveBeenLastCalledWith('draft')
})
