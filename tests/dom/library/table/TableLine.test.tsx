import { expect, it } from 'vitest'
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
  grouped: 'stage',
  start: 136,
  columns,
  profile: PAGE_PROFILE,
  language: 'zh',
  counts: undefined,
  active: 1,
  chosenFrom: 1,
  chosenTo: 1,
  isFolded: false,
} as const

it('is an article, with the chosen cells told, or the heading of a group', async () => {
  const { services } = await startedServices()
  const line = await shown(services, <TableLine {...about} group={null} row={tableRow({ title: '甲' })} />)
  expect(line.find('row').getAttribute('aria-rowindex')).toBe('6')
  expect(line.find('gridcell', '甲').getAttribute('aria-selected')).toBe('false')
  expect(line.find('gridcell', '草稿').getAttribute('aria-selected')).toBe('true')
  const heading = await shown(services, <TableLine {...about} group={{ name: 'draft', count: 1200 }} row={null} />)
  expect(heading.find('gridcell').textContent).toBe('草稿1,200')
})
