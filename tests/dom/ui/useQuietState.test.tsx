import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { useQuietState } from '../../../renderer/ui/useQuietState.ts'

it('draws anew when it is set to something else, and is otherwise not set at all', () => {
  let drawn = 0
  const held: { set: (next: string | null) => void; shown: string | null } = { set: () => undefined, shown: null }
  function Shown() {
    const [value, set] = useQuietState<string | null>(null)
    drawn += 1
    Object.assign(held, { set, shown: value })
    return null
  }
  const root = createRoot(document.createElement('div'))
  act(() => root.render(<Shown />))
  const { set } = held
  for (let key = 0; key < 50; key += 1) act(() => set(null))
  expect([drawn, held.shown]).toEqual([1, null])
  act(() => set('开'))
  act(() => set('开'))
  expect([drawn, held.shown]).toEqual([2, '开'])
  act(() => set(null))
  expect([drawn, held.shown, held.set]).toEqual([3, null, set])
  act(() => root.unmount())
})
