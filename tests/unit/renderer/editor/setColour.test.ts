import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { COLOUR_COMMANDS, readColour, setColour } from '../../../../renderer/editor/extensions/setColour.ts'
import { COLOUR_NAMES } from '../../../../src/article/document/marks/colour.ts'
import { doc, p } from './bodies.ts'

const at = (from: number, to = from) => {
  const body = doc(p('甲乙丙'))
  return EditorState.create({ doc: body, selection: TextSelection.create(body, from, to) })
}
const run = (state: EditorState, name: Parameters<typeof setColour>[0]): EditorState => {
  let next = state
  setColour(name)(state, (tr) => (next = state.apply(tr)))
  return next
}

it('sets what is selected, in one colour after the other, and takes it off', () => {
  const red = run(at(2, 3), 'red')
  expect(red.doc.child(0).toString()).toBe('paragraph("甲", colour("乙"), "丙")')
  expect(readColour(red)).toBe('red')
  expect(readColour(run(red, 'blue'))).toBe('blue')
  expect(run(red, null).doc.eq(at(1).doc)).toBe(true)
})

it('sets what is typed next where nothing is selected', () => {
  const state = run(at(4), 'green')
  expect(readColour(state)).toBe('green')
  const typed = state.apply(state.tr.insertText('丁'))
  expect(typed.doc.child(0).toString()).toBe('paragraph("甲乙丙", colour("丁"))')
  expect(readColour(run(typed, null))).toBe('none')
})

it('offers every colour of the house', () => {
  expect(COLOUR_COMMANDS.flatMap(({ name }) => name ?? [])).toEqual(COLOUR_NAMES)
})
