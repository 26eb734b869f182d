import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SwapFrame } from '../../../renderer/preview/SwapFrame.tsx'

let root: Root
let container: HTMLElement
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  vi.useFakeTimers()
  container = document.body.appendChild(document.createElement('div'))
  root = createRoot(container)
})
afterEach(async () => {
  await act(async () => root.unmount())
  container.remove()
  vi.useRealTimers()
})

const show = (html: string) =>
  act(async () => root.render(<SwapFrame title="成品" html={html} width={390} height={900} scale={0.5} />))
const frames = () => [...container.querySelectorAll('iframe')]
const pages = () => frames().map((frame) => frame.getAttribute('srcdoc'))
const load = (index: number) =>
  act(async () => {
    frames()[index]?.dispatchEvent(new Event('load'))
    vi.runAllTimers()
  })

describe('the frame of the preview', () => {
  it('keeps the old page on show until the new one is there', async () => {
    await show('<p>1')
    const [first] = frames()
    await show('<p>2')
    expect(pages()).toEqual(['<p>1', '<p>2'])
    expect(frames()[0]).toBe(first)
    await load(1)
    expect(pages()).toEqual(['<p>2'])
  })

  it('passes over a page that was replaced before it was there', async () => {
    await show('<p>1')
    await show('<p>2')
    await show('<p>3')
    expect(pages()).toEqual(['<p>1', '<p>3'])
    await load(1)
    expect(pages()).toEqual(['<p>3'])
  })

  it('is not held up by a page on its way out that loads late', async () => {
    await show('<p>1')
    await show('<p>2')
    await act(async () => {
      frames()[1]?.dispatchEvent(new Event('load'))
      frames()[0]?.dispatchEvent(new Event('load'))
      vi.runAllTimers()
    })
    expect(pages()).toEqual(['<p>2'])
  })

  it('keeps the page that comes from the keyboard and from those who listen, and scales all', async () => {
    await show('<p>1')
    await show('<p>2')
    expect(frames().map((frame) => [frame.getAttribute('aria-hidden'), frame.getAttribute('sandbox')])).toEqual([
      ['false', ''],
      ['true', ''],
    ])
    expect(frames()[1]?.tabIndex).toBe(-1)
    expect((container.firstElementChild as HTMLElement).style.height).toBe('450px')
  })
})
