import { AllSelection, EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { goToEnd } from '../../../../../renderer/editor/typing/documentEnds.ts'
import { doc, fig, p } from '../bodies.ts'

function after(state: EditorState, direction: -1 | 1, extend: boolean): EditorState {
  let next = state
  expect(goToEnd(direction, extend)(state, (tr) => (next = state.apply(tr)))).toBe(true)
  return next
}

const words = EditorState.create({ doc: doc(p('甲乙'), p('丙丁')) })
const inside = words.apply(words.tr.setSelection(TextSelection.create(words.doc, 2)))

it('goes to the first and the last place of the text', () => {
  expect(after(inside, 1, false).selection.head).toBe(7)
  expect(after(inside, -1, false).selection.head).toBe(1)
})

it('selects up to there from where the selection began', () => {
  const { anchor, head } = after(inside, 1, true).selection
  expect([anchor, head]).toEqual([2, 7])
  const back = after(after(inside, 1, true), -1, true).selection
  expect([back.anchor, back.head]).toEqual([2, 1])
})

it('goes on from whatever is selected, and ends in the caption of a last picture', () => {
  const all = words.apply(words.tr.setSelection(new AllSelection(words.doc)))
  expect(after(all, 1, false).selection.empty).toBe(true)
  const picture = EditorState.create({ doc: doc(p('甲'), fig({}, '注')) })
  const chosen = picture.apply(picture.tr.setSelection(NodeSelection.create(picture.doc, 3)))
  expect(after(chosen, 1, false).selection.$head.parent.textContent).toBe('注')
  expect(after(chosen, -1, true).selection.head).toBe(1)
})
