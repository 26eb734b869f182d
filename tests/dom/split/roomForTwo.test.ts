import { expect, it } from 'vitest'
import { createViewStore } from '../../../renderer/app/viewStore.ts'
import { roomForTwo } from '../../../renderer/split/roomForTwo.ts'

it.each([
  [1920, [true, true]],
  [1280, [true, false]],
  [1024, [false, false]],
])('at %i pixels leaves room for two papers, and gives it back', (width, columns) => {
  const view = createViewStore()
  const shown = () => [view.getState().libraryShown, view.getState().inspectorShown]
  const giveBack = roomForTwo(view, width)
  expect(shown()).toEqual(columns)
  giveBack()
  expect(shown()).toEqual([true, true])
})

it('shows nothing again that the person has shown, and nothing that was away before', () => {
  const view = createViewStore()
  view.getState().toggleLibrary()
  const giveBack = roomForTwo(view, 1000)
  view.getState().toggleInspector()
  giveBack()
  expect(view.getState()).toMatchObject({ libraryShown: false, inspectorShown: true })
})
