import { expect, it } from 'vitest'
import { CountChart, MOST_NAMES, MOST_TIMES } from '../../../../renderer/library/statistics/CountChart.tsx'
import type { Count } from '../../../../src/library/statistics/countBy.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const counts = (many: number): Count[] =>
  Array.from({ length: many }, (_, n) => ({
    ...{ name: `n${String(n).padStart(3, '0')}`, articles: n + 1, characters: 0 },
    ...{ exported: 0, days: null, handedIn: 0, returned: 0 },
  }))

it('draws the largest names and the latest times, and says that there is more', async () => {
  const { services } = await startedServices()
  const names = await shown(services, <CountChart counts={counts(40)} by="source" measure="articles" />)
  expect(document.querySelectorAll('rect')).toHaveLength(MOST_NAMES)
  expect(names.text()).toContain('n039')
  expect(names.text()).not.toContain('n024')
  expect(names.text()).toContain(`前 ${String(MOST_NAMES)} 项`)
  await names.unmount()
  const times = await shown(services, <CountChart counts={counts(50)} by="day" measure="articles" />)
  expect(document.querySelectorAll('rect')).toHaveLength(MOST_TIMES)
  expect(times.text()).toContain('n049')
  expect(times.text()).not.toContain('n003')
})
