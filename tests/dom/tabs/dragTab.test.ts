import { expect, it, vi } from 'vitest'
import { dragTab } from '../../../renderer/tabs/dragTab.ts'

/** Three tabs of 100 CSS pixels each. */
function strip(): HTMLElement {
  const element = document.createElement('div')
  for (let index = 0; index < 3; index += 1) {
    const tab = document.createElement('div')
    tab.setAttribute('role', 'tab')
    tab.getBoundingClientRect = () => ({ right: (index + 1) * 100 }) as DOMRect
    element.append(tab)
  }
  document.body.append(element)
  return element
}

const pointer = (type: string, clientX = 0) => window.dispatchEvent(new MouseEvent(type, { clientX }))

it('tells the place that the pointer has come to, once it has gone some way, until it is let go', () => {
  const moved: number[] = []
  dragTab(new MouseEvent('pointerdown', { clientX: 50 }), strip(), (index) => moved.push(index))
  pointer('pointermove', 54)
  expect(moved).toEqual([])
  for (const x of [90, 150, 250, 900]) pointer('pointermove', x)
  pointer('pointerup')
  pointer('pointermove', 50)
  expect(moved).toEqual([0, 1, 2, 2])
})

it('letting go after a drag is no click; the next one is, and so is one after a press', async () => {
  vi.useFakeTimers()
  const element = strip()
  const clicked = vi.fn()
  element.addEventListener('click', clicked)
  const drag = (to: number) => {
    dragTab(new MouseEvent('pointerdown', { clientX: 50 }), element, () => undefined)
    pointer('pointermove', to)
    pointer('pointerup', to)
  }
  drag(150)
  element.click()
  expect(clicked).toHaveBeenCalledTimes(0)
  drag(150)
  // Let go over something else, no click comes.
  await vi.runAllTimersAsync()
  element.click()
  drag(52)
  element.click()
  expect(clicked).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})
