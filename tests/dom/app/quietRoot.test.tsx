import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { quietRoot } from '../../../renderer/app/quietRoot.ts'
import { sourceFiles } from '../../helpers/sourceFiles.ts'

it('hears what components ask for, and is not called for what none asks for', () => {
  const place = document.body.appendChild(document.createElement('div'))
  const heard: string[] = []
  const called: string[] = []
  const listen = place.addEventListener.bind(place)
  place.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | object) => {
    called.push(type)
    listen(type, listener, options)
  }
  const root = createRoot(quietRoot(place))
  act(() =>
    root.render(
      <input
        onKeyDown={() => heard.push('down')}
        onKeyUp={() => heard.push('up')}
        onChange={() => heard.push('change')}
        onCompositionEnd={() => heard.push('composed')}
        onPaste={() => heard.push('paste')}
      />,
    ),
  )
  const field = place.querySelector('input')!
  for (const type of ['keydown', 'keypress', 'keyup', 'compositionend', 'paste'])
    field.dispatchEvent(new Event(type, { bubbles: true }))
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, '清')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  expect(heard).toEqual(['down', 'up', 'composed', 'paste', 'change'])
  expect(called).toEqual(expect.arrayContaining(['keydown', 'keyup', 'input', 'click', 'paste']))
  expect(called).not.toContain('keypress')
  expect(called).not.toContain('textInput')
  act(() => root.unmount())
  place.remove()
})

it('drops nothing that a component asks for', () => {
  const asking = sourceFiles('renderer').filter(({ text }) =>
    /\bon(KeyPress|BeforeInput|TextInput)(Capture)?=/.test(text),
  )
  expect(asking.map(({ path }) => path)).toEqual([])
})
