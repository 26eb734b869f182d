import { expect, it, vi } from 'vitest'
import { TableHeader } from '../../../../renderer/library/table/TableHeader.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const COLUMNS = [
  { id: 'title', width: 200 },
  { id: 'lacks', width: 100 },
] as const

it('sorts by a press, then the other way, then as before', async () => {
  const { services } = await startedServices()
  const window = await shown(services, <TableHeader columns={COLUMNS} onResize={vi.fn()} />)
  const sorted = () => window.find('columnheader', '标题').getAttribute('aria-sort')
  const seen = [sorted()]
  for (let n = 0; n < 3; n += 1) {
    await window.press(window.find('columnheader', '标题').querySelector('button')!)
    seen.push(sorted())
  }
  expect(seen).toEqual(['none', 'ascending', 'descending', 'none'])
  expect(window.find('columnheader', '还缺').querySelector('button')).toBeNull()
})
