import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { LiveFrame } from '../../../renderer/preview/LiveFrame.tsx'
import { eventually } from '../../helpers/eventually.ts'

it('may run nothing, and follows what is written until it is gone', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  let text = '一'
  let changed = () => undefined as void
  let ended = false
  const pageNow = vi.fn(() => ({
    before: '<html><body><article><div class="body">',
    blocks: [`<p>${text}</p>`],
    after: '</div></article></body></html>',
    at: 'article > .body',
  }))
  const subscribe = (listener: () => void) => {
    changed = listener
    return () => void (ended = true)
  }
  await act(async () =>
    root.render(<LiveFrame title="网页" pageNow={pageNow} subscribe={subscribe} width={390} height={900} scale={1} />),
  )
  const frame = container.querySelector('iframe')
  expect(frame?.getAttribute('sandbox')).toBe('allow-same-origin')
  const shown = () => frame?.contentDocument?.querySelector('.body')?.textContent
  await eventually(() => expect(shown()).toBe('一'))
  text = '二'
  pageNow.mockClear()
  for (let key = 0; key < 5; key += 1) changed()
  await eventually(() => expect(shown()).toBe('二'))
  expect(pageNow).toHaveBeenCalledTimes(1)
  await act(async () => root.unmount())
  expect(ended).toBe(true)
  container.remove()
})
