import { act, useRef } from 'react'
import { expect, it } from 'vitest'
import { OfferList } from '../../../renderer/ui/OfferList.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

function Offered({ onChoose }: { readonly onChoose: (index: number) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input ref={input} />
      <OfferList
        id="list"
        input={input}
        offers={['甲', '乙']}
        active={1}
        name={{ 'aria-label': '可选' }}
        offset={4}
        onChoose={onChoose}
        onOpenChange={() => undefined}
      />
    </>
  )
}

it('says which offer the keys have reached, and a press chooses one without taking the focus', async () => {
  const chosen: number[] = []
  const { services } = await startedServices()
  const window = await shown(services, <Offered onChoose={(index) => chosen.push(index)} />)
  expect(window.find('listbox', '可选').id).toBe('list')
  expect(window.find('option', '乙').getAttribute('aria-selected')).toBe('true')
  expect(window.find('option', '乙').id).toBe('list-1')
  const press = (button: number) => {
    const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true, button })
    act(() => void window.find('option', '甲').dispatchEvent(event))
    return event.defaultPrevented
  }
  expect(press(2)).toBe(true)
  expect(chosen).toEqual([])
  expect(press(0)).toBe(true)
  expect(chosen).toEqual([0])
})
