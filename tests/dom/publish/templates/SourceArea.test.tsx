import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { SourceArea } from '../../../../renderer/publish/templates/SourceArea.tsx'

it('numbers its lines, marks the wrong one, and tells what is typed', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  const typed: string[] = []
  const props = { label: '模板', areaRef: { current: null }, onChange: (text: string) => void typed.push(text) }
  await act(async () => root.render(<SourceArea {...props} text={'一\n二\n'} wrongLine={2} />))
  const numbers = [...(container.querySelector('[aria-hidden]')?.children ?? [])]
  expect(numbers.map(({ textContent }) => textContent)).toEqual(['1', '2', '3'])
  expect(numbers.map(({ className }) => className !== '')).toEqual([false, true, false])
  const area = container.querySelector('textarea')
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, '三')
    area?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect([typed, area?.getAttribute('aria-invalid')]).toEqual([['三'], 'true'])
  await act(async () => root.unmount())
  container.remove()
})
