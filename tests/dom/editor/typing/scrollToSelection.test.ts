import { describe, expect, it } from 'vitest'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { scrollToSelection } from '../../../../renderer/editor/typing/scrollToSelection.ts'

const HEIGHT = 600
const WIDTH = 800

/** A paper's window of 800 × 600 pixels, 50 below the top of the page, over a text in which the cursor, or the node selected, has a place. */
function paper(
  place: { top: number; bottom: number; left?: number; right?: number },
  selects: 'text' | 'node' = 'text',
  height = HEIGHT,
) {
  const outer = document.createElement('div')
  const scroller = outer.appendChild(document.createElement('div'))
  scroller.className = 'paper-scroll'
  const dom = scroller.appendChild(document.createElement('div'))
  scroller.getBoundingClientRect = () => ({ top: 50, left: 20 }) as DOMRect
  Object.defineProperties(scroller, { clientHeight: { value: height }, clientWidth: { value: WIDTH } })
  const doc = articleSchema.node('doc', null, [
    articleSchema.node('paragraph', null, [articleSchema.text('清样')]),
    articleSchema.node('horizontalRule'),
  ])
  const selection = selects === 'text' ? TextSelection.create(doc, 2) : NodeSelection.create(doc, 4)
  const rule = document.createElement('hr')
  const at = () => ({
    top: 50 + place.top - scroller.scrollTop,
    bottom: 50 + place.bottom - scroller.scrollTop,
    left: 20 + (place.left ?? 100) - scroller.scrollLeft,
    right: 20 + (place.right ?? 101) - scroller.scrollLeft,
  })
  rule.getBoundingClientRect = () => at() as DOMRect
  const view = {
    dom,
    state: EditorState.create({ doc, selection }),
    coordsAtPos: at,
    nodeDOM: (position: number) => (position === 4 ? rule : null),
  } as unknown as EditorView
  return { outer, scroller, view }
}

describe('a cursor', () => {
  it.each([
    ['that is seen', { top: 72, bottom: 90 }, 0],
    ['at the lower end of the free part', { top: 484, bottom: 504 }, 0],
    ['too near to the lower edge', { top: 485, bottom: 505 }, 1],
    ['below the window', { top: 1000, bottom: 1020 }, 516],
  ])('%s', (_, place, moved) => {
    const { scroller, outer, view } = paper(place)
    expect(scrollToSelection(view)).toBeCloseTo(moved / HEIGHT)
    expect(scroller.scrollTop).toBe(moved)
    expect(scroller.scrollLeft).toBe(0)
    expect(outer.scrollTop).toBe(0)
  })

  it('above the window', () => {
    const { scroller, view } = paper({ top: 300, bottom: 320 })
    scroller.scrollTop = 1000
    expect(scrollToSelection(view)).toBeCloseTo(772 / HEIGHT)
    expect(scroller.scrollTop).toBe(228)
  })

  it('stays within a window that is lower than the room kept free in a high one', () => {
    const { scroller, view } = paper({ top: 300, bottom: 320 }, 'text', 60)
    scrollToSelection(view)
    expect(scroller.scrollTop).toBe(320 - 45)
    expect(scrollToSelection(view)).toBe(0)
  })

  it('beside the window, where the paper is wider than it', () => {
    const { scroller, view } = paper({ top: 100, bottom: 120, left: 900, right: 901 })
    expect(scrollToSelection(view)).toBe(0)
    expect(scroller.scrollLeft).toBe(101)
  })

  it('left of it', () => {
    const { scroller, view } = paper({ top: 100, bottom: 120, left: 40, right: 41 })
    scroller.scrollLeft = 300
    scrollToSelection(view)
    expect(scroller.scrollLeft).toBe(40)
  })
})

describe('a node that is selected', () => {
  it('is brought on screen whole', () => {
    const { scroller, view } = paper({ top: 700, bottom: 900 }, 'node')
    scrollToSelection(view)
    expect(scroller.scrollTop).toBe(900 - HEIGHT + 96)
  })

  it('by its left edge, where it is wider than the window', () => {
    const { scroller, view } = paper({ top: 100, bottom: 300, left: 30, right: 1500 }, 'node')
    scrollToSelection(view)
    expect(scroller.scrollLeft).toBe(30)
  })

  it('by its top, where it is higher than the window', () => {
    const { scroller, view } = paper({ top: 700, bottom: 2900 }, 'node')
    scrollToSelection(view)
    expect(scroller.scrollTop).toBe(700 - 72)
  })
})

it('leaves a paper that lies in no window to ProseMirror', () => {
  const { view, scroller } = paper({ top: 1000, bottom: 1020 })
  document.createElement('div').append(view.dom)
  expect(scrollToSelection(view)).toBeNull()
  expect(scroller.scrollTop).toBe(0)
})
