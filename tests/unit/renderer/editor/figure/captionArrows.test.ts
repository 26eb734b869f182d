import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { expect, it } from 'vitest'
import { leaveByArrow } from '../../../../../renderer/editor/figure/captionArrows.ts'
import { at, doc, fig, find, group, holding, p } from '../bodies.ts'

const body = doc(p('前文'), group(fig({}, '甲'), fig(), fig({}, '丙')), p('后文'))
const [first, second, third] = [find(body, '甲'), find(body, '甲') + 3, find(body, '丙')]

/** Where the cursor stands after an arrow; null where it is left to the browser. */
function goes(state: EditorState, arrow: Parameters<typeof leaveByArrow>[0], isAtEdge = true): number | null {
  const view = { endOfTextblock: () => isAtEdge } as unknown as EditorView
  let to: number | null = null
  leaveByArrow(arrow)(state, (tr) => (to = tr.selection.head), view)
  return to
}

it('goes from caption to caption along the line, and out at its ends', () => {
  expect(goes(at(body, first + 1), 'right')).toBe(second)
  expect(goes(at(body, second), 'right')).toBe(third)
  expect(goes(at(body, third + 1), 'right')).toBe(find(body, '后文'))
  expect(goes(at(body, third), 'left')).toBe(second)
  expect(goes(at(body, second), 'left')).toBe(first + 1)
  expect(goes(at(body, first), 'left')).toBe(find(body, '前文') + 2)
})

it('goes over the whole group up and down', () => {
  for (const pos of [first, second, third]) {
    expect(goes(at(body, pos), 'down')).toBe(find(body, '后文'))
    expect(goes(at(body, pos), 'up')).toBe(find(body, '前文') + 2)
  }
})

it('goes over the group up and down from a picture of it that is selected', () => {
  expect(goes(holding(body, first - 1), 'down')).toBe(find(body, '后文'))
  expect(goes(holding(body, third - 1), 'up')).toBe(find(body, '前文') + 2)
  expect(goes(holding(doc(p('甲'), fig({}, '乙'), p('丙')), 3), 'down')).toBeNull()
})

it('leaves everything else to the browser', () => {
  expect(goes(at(body, first), 'right', false)).toBeNull()
  expect(goes(at(body, first, first + 1), 'right')).toBeNull()
  expect(goes(at(body, 1), 'right')).toBeNull()
  expect(goes(holding(body, first - 1), 'right')).toBeNull()
  expect(goes(at(doc(fig({}, '丁')), 2), 'right')).toBeNull()
})
