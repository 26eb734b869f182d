import { act } from 'react'
import { expect, it } from 'vitest'
import { useRowMenu, type RowAct } from '../../../renderer/ui/useRowMenu.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

function Row({ acts }: { readonly acts: readonly RowAct[] }) {
  const { events, menu } = useRowMenu('可以做的', acts)
  return (
    <ul>
      <li {...events}>
        {menu}
        <button type="button">甲稿</button>
        <input aria-label="改名" />
      </li>
    </ul>
  )
}

async function open(more: readonly RowAct[] = []) {
  const ran: string[] = []
  const acts: RowAct[] = [
    { id: 'go', words: '跳到正文', run: () => void ran.push('go') },
    { id: 'remove', words: '删除', disabled: true, run: () => void ran.push('remove') },
    ...more,
  ]
  const { services } = await startedServices()
  const window = await shown(services, <Row acts={acts} />)
  const items = () => [...document.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent)
  const point = async (element: Element, more: MouseEventInit = {}) => {
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 9, clientY: 9, ...more })
    await act(async () => void element.dispatchEvent(event))
    return event.defaultPrevented
  }
  return { window, ran, items, point, row: window.find('button', '甲稿'), field: document.querySelector('input')! }
}

it('opens by the right button, and runs what is chosen once it is closed', async () => {
  const { window, ran, items, point, row } = await open()
  expect(await point(row)).toBe(true)
  expect(items()).toEqual(['跳到正文', '删除'])
  expect(window.find('menuitem', '删除').getAttribute('aria-disabled')).toBe('true')
  await window.press(window.find('menuitem', '跳到正文'))
  expect([items(), ran]).toEqual([[], ['go']])
})

it('opens by the menu key and Shift+F10', async () => {
  const { window, items, row } = await open()
  for (const [key, more] of [
    ['ContextMenu', {}],
    ['F10', { shiftKey: true }],
  ] as const) {
    expect((await window.key(row, key, more)).defaultPrevented).toBe(true)
    expect(items()).toHaveLength(2)
    await window.key(window.find('menu'), 'Escape')
    expect(items()).toEqual([])
  }
  expect((await window.key(row, 'F10')).defaultPrevented).toBe(false)
})

it('leaves fields, selected words and Shift with the right button to the system', async () => {
  const { window, items, point, row, field } = await open()
  expect(await point(field)).toBe(false)
  expect((await window.key(field, 'ContextMenu')).defaultPrevented).toBe(false)
  expect(await point(row, { shiftKey: true })).toBe(false)
  getSelection()!.selectAllChildren(row)
  expect(await point(row)).toBe(false)
  getSelection()!.removeAllRanges()
  expect(items()).toEqual([])
})
