import { expect, it } from 'vitest'
import type { EditorView } from '@tiptap/pm/view'
import { scrollToPlace } from '../../../../renderer/editor/typing/scrollToPlace.ts'
import { stayInView } from '../../../../renderer/editor/typing/stayInView.ts'

/** A paper's window of 600 pixels over a text whose one line stands at `line`, in pixels of the whole. */
function paper() {
  const scroller = document.createElement('div')
  scroller.className = 'paper-scroll'
  const dom = document.createElement('div')
  scroller.append(dom)
  document.body.append(scroller)
  const state = { line: 100 }
  scroller.getBoundingClientRect = () => ({ top: 0, bottom: 600, height: 600 }) as DOMRect
  const view = {
    dom,
    isDestroyed: false,
    state: { doc: { content: { size: 10 } } },
    coordsAtPos: () => ({ top: state.line - scroller.scrollTop, bottom: state.line - scroller.scrollTop + 20 }),
  } as unknown as EditorView
  return { scroller, state, view }
}
const frames = () => new Promise((done) => setTimeout(done, 300))

it('brings a place to the middle where it is not on screen, or too near to an edge', () => {
  const { scroller, state, view } = paper()
  expect(scrollToPlace(view, 1)).toBe(0)
  expect(scroller.scrollTop).toBe(0)
  state.line = 590
  expect(scrollToPlace(view, 1, 0)).toBe(300)
  expect(scroller.scrollTop).toBe(300)
  state.line = 2000
  scrollToPlace(view, 1)
  expect(scroller.scrollTop).toBe(1710)
})

it('follows a line that is pushed away after it was shown', async () => {
  const { scroller, state, view } = paper()
  stayInView(view, () => 1)
  state.line = 2000
  await frames()
  expect(scroller.scrollTop).toBe(1710)
  // Long after, the screen is the person's.
  state.line = 5000
  await frames()
  expect(scroller.scrollTop).toBe(1710)
})

it('looks no longer when nothing has moved for three frames, and goes on while something does', async () => {
  const { state, view } = paper()
  let looks = 0
  stayInView(view, () => ((looks += 1), 1))
  await frames()
  expect(looks).toBe(3)
  looks = 0
  stayInView(view, () => {
    looks += 1
    if (looks === 3) state.line = 2000
    return 1
  })
  await frames()
  expect(looks).toBe(6)
})

it('leaves the screen to the person at once', async () => {
  const { scroller, state, view } = paper()
  stayInView(view, () => 1)
  window.dispatchEvent(new Event('wheel'))
  state.line = 2000
  await frames()
  expect(scroller.scrollTop).toBe(0)
})
