import { TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { nextJumps, NO_JUMPS } from '../../../../../renderer/editor/jumps/jumps.ts'
import { at, doc, p } from '../bodies.ts'

const state = at(doc(p('甲'.repeat(2000))), 1)
const to = (place: number) => state.tr.setSelection(TextSelection.create(state.doc, place))

it('remembers where a far move came from, not a near one, and forgets what was ahead', () => {
  expect(nextJumps(NO_JUMPS, to(100), 1)).toBe(NO_JUMPS)
  expect(nextJumps({ back: [7], forward: [9] }, to(1500), 1)).toEqual({ back: [7, 1], forward: [] })
})

it('goes back and forward by the same places', () => {
  const gone = nextJumps(NO_JUMPS, to(1500), 1)
  const back = nextJumps(gone, to(1), 1500, 'back')
  expect(back).toEqual({ back: [], forward: [1500] })
  expect(nextJumps(back, to(1500), 1, 'forward')).toEqual({ back: [1], forward: [] })
})

it('moves its places along with the text, and keeps fifty', () => {
  const tr = state.tr.insertText('新新', 1)
  expect(nextJumps({ back: [50], forward: [10] }, tr, 1)).toEqual({ back: [52], forward: [12] })
  const many = Array.from({ length: 50 }, (_, index) => index)
  expect(nextJumps({ back: many, forward: [] }, to(1500), 77).back).toHaveLength(50)
})
