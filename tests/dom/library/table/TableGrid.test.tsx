import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { TableGrid } from '../../../../renderer/library/table/TableGrid.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'
import { tableRow } from '../../../helpers/tableRow.ts'

// The grid has a height: only the lines in sight exist.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  offsetHeight: { configurable: true, get: () => 600 },
  clientWidth: { configurable: true, get: () => 900 },
  offsetWidth: { configurable: true, get: () => 900 },
})

async function grid(groups: readonly { name: string; count: number }[] = []) {
  const { services } = await startedServices()
  const rows = new Map(['甲', '乙', '丙'].map((title, at) => [at, tableRow({ title })]))
  const order = { sort: null, descending: false, group: 'stage' } as const
  services.table.setState({ order, total: 3, groups, rows, state: 'ready', need: () => undefined })
  const onOpen = vi.fn()
  const window = await shown(services, <TableGrid onView={() => undefined} onOpen={onOpen} />)
  const press = (name: string, kind: string, init: MouseEventInit = {}) =>
    act(async () => {
      window.find('gridcell', name).dispatchEvent(new MouseEvent(kind, { bubbles: true, button: 0, ...init }))
    })
  const chosen = () => document.querySelectorAll('[role=gridcell][aria-selected=true]').length
  const current = () => document.getElementById(window.find('grid').getAttribute('aria-activedescendant') ?? '')
  return { window, press, onOpen, chosen, current, rows }
}

it('puts the cursor where the pointer goes down, chooses up to there with Shift, and opens an article by a double press', async () => {
  const { press, onOpen, chosen, current, rows } = await grid()
  await press('乙', 'pointerdown')
  expect(current()?.textContent).toContain('乙')
  expect(chosen()).toBe(1)
  await press('丙', 'pointerdown', { shiftKey: true })
  expect(chosen()).toBe(2)
  // The right button asks about what is chosen, or about what it points at.
  await press('乙', 'pointerdown', { button: 2 })
  expect([chosen(), current()?.textContent?.includes('丙')]).toEqual([2, true])
  await press('甲', 'pointerdown', { button: 1 })
  await press('甲', 'pointerdown', { button: 2, shiftKey: true })
  expect([chosen(), current()?.textContent?.includes('丙')]).toEqual([2, true])
  await press('甲', 'pointerdown', { button: 2 })
  expect([chosen(), current()?.textContent?.includes('甲')]).toEqual([1, true])
  await press('丙', 'dblclick')
  expect(onOpen).toHaveBeenCalledWith(rows.get(2)?.row.id)
})

it('folds a group and unfolds it by a press on its heading', async () => {
  const { window, press } = await grid([
    { name: 'draft', count: 2 },
    { name: 'ready', count: 1 },
  ])
  expect(window.find('grid').getAttribute('aria-rowcount')).toBe('6')
  await press('草稿', 'click')
  expect(window.find('grid').getAttribute('aria-rowcount')).toBe('4')
  await press('草稿', 'click')
  expect(window.find('grid').getAttribute('aria-rowcount')).toBe('6')
})
