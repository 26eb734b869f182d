import { expect, it } from 'vitest'
import { HeadingList } from '../../../renderer/outline/HeadingList.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const entries = [
  { path: [0], level: 2, text: '甲' },
  { path: [2, 0], level: 3, text: '引中' },
  { path: [3], level: 2, text: '' },
]

it('moves sections by Alt and the arrows, keeps the focus on them, and leaves others and locked papers alone', async () => {
  const { services } = await startedServices()
  const moved: (string | null)[][] = []
  const list = (locked: boolean) => (
    <HeadingList
      entries={entries}
      locked={locked}
      onGo={({ text }) => moved.push([text])}
      onMove={(entry, before) => {
        moved.push([entry.text, before?.text ?? null])
        return 2
      }}
    />
  )
  const window = await shown(services, list(false))
  const alt = { altKey: true }
  await window.key(window.find('button', '甲'), 'ArrowDown', alt)
  expect(moved.splice(0)).toEqual([['甲', null]])
  expect(document.activeElement).toBe(window.find('button', '（空的小标题）'))
  await window.key(window.find('button', '（空的小标题）'), 'ArrowUp', alt)
  await window.key(window.find('button', '甲'), 'ArrowDown')
  await window.key(window.find('button', '引中'), 'ArrowUp', alt)
  await window.press(window.find('button', '引中'))
  expect(moved.splice(0)).toEqual([['', '甲'], ['引中']])
})

it('moves nothing in a paper that can only be read', async () => {
  const { services } = await startedServices()
  const moved: string[] = []
  const window = await shown(
    services,
    <HeadingList entries={entries} locked onGo={() => undefined} onMove={({ text }) => moved.push(text) - 1} />,
  )
  await window.key(window.find('button', '甲'), 'ArrowDown', { altKey: true })
  expect(moved).toEqual([])
  expect(window.find('button', '甲').closest('li')?.getAttribute('draggable')).toBe('false')
})
