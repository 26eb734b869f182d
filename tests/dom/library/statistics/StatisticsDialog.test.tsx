import { expect, it } from 'vitest'
import { StatisticsDialog } from '../../../../renderer/library/statistics/StatisticsDialog.tsx'
import type { Count, Countable } from '../../../../src/library/statistics/countBy.ts'
import { ok } from '../../../../src/base/result.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const count = (name: string, articles: number, more: Partial<Count> = {}): Count => ({
  ...{ name, articles, characters: articles * 1000, exported: 0, days: null, handedIn: 0, returned: 0 },
  ...more,
})
const NAMES = [count('钟义见', 12, { exported: 4, days: 2.5, handedIn: 8, returned: 2 }), count('', 3)]
const MONTHS = [count('2016-04', 5), count('2016-05', 10)]

async function started(counts: Partial<Record<Countable, readonly Count[]>> = { editors: NAMES, month: MONTHS }) {
  const { services, desk } = await startedServices({
    handlers: {
      'library.statistics': ({ query, by }) => {
        const found = counts[by] ?? []
        const total = {
          ...count('', found.length === 0 ? 0 : 15, { exported: 4, days: 2.5, handedIn: 8, returned: 2 }),
        }
        return ok({ query, by, counts: found, total, damaged: 1 })
      },
      'library.exportStatistics': () => ok({ file: '稿件统计.csv' }),
    },
  })
  services.folders.setState({ ask: async () => ({ grant: 'g', path: '/out' }) })
  services.view.getState().showDialog('statistics')
  const window = await shown(services, <StatisticsDialog />)
  await window.settle()
  const bars = () => [...document.querySelectorAll('svg[role=img] rect')].length
  const figures = () => [...document.querySelectorAll('svg[role=img] text')].map((text) => text.textContent)
  async function choose(label: string, option: string): Promise<void> {
    await window.press(window.find('button', label))
    await window.press(window.find('option', option))
    await window.settle()
  }
  return { services, desk, window, bars, figures, choose }
}

it('shows a bar with its figure for each name, and every figure in a table', async () => {
  const { window, bars, figures } = await started()
  expect(bars()).toBe(2)
  expect(figures()).toEqual(expect.arrayContaining(['钟义见', '12', '（未填）', '3']))
  expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe('责编的篇数')
  const line = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  expect(line).toEqual([
    ['钟义见', '12', '12,000', '4', '2.5', '8', '2', '25'],
    ['（未填）', '3', '3,000', '0', '—', '0', '0', '—'],
  ])
  expect(window.text()).toContain('25%')
  expect(window.text()).toContain('1 篇的文件已损坏，没有计入')
})

it('shows another measure, and no bar for what has no figure', async () => {
  const { window, bars, figures, choose } = await started()
  await choose('看', '退回率')
  expect(bars()).toBe(1)
  expect(figures()).toContain('25%')
  await choose('按', '月')
  expect(window.text()).toContain('还没有这项数据')
})

it('puts times in their order in the chart, the latest first in the table', async () => {
  const { figures, choose } = await started()
  await choose('按', '月')
  const names = figures().filter((text) => text?.startsWith('2016'))
  expect(names).toEqual(['2016-04', '2016-05'])
  expect(document.querySelector('tbody th')?.textContent).toBe('2016-05')
})

it('says what is counted, and that there is nothing; writes CSV', async () => {
  const { services, desk, window, choose } = await started()
  await window.press(window.find('button', '导出 CSV'))
  expect(desk.calls.find(({ channel }) => channel === 'library.exportStatistics')?.input).toEqual({
    query: '',
    by: 'editors',
    grant: 'g',
  })
  expect(services.notices.getState().notices[0]?.text).toContain('/out/稿件统计.csv')
  await choose('按', '来源')
  expect(window.text()).toContain('没有可以统计的稿件')
})
