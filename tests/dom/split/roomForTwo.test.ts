import { expect, it } from 'vitest'
import { createViewStore } from '../../../renderer/app/viewStore.ts'
import { roomForTwo } from '../../../renderer/split/roomForTwo.ts'
import { DEFAULT_SETTINGS } from '../../../src/contract/settings.ts'

it.each([
  [1920, 18, [true, true]],
  [1920, 24, [true, false]],
  [1680, 18, [true, false]],
  [1280, 18, [false, false]],
  [1280, 12, [true, false]],
])('at %i pixels leaves room for two papers with letters of %i, and gives it back', (width, paperFontSize, columns) => {
  const view = createViewStore()
  const shown = () => [view.getState().libraryShown, view.getState().inspectorShown]
  const giveBack = roomForTwo(view, width, { ...DEFAULT_SETTINGS, paperFontSize })
  expect(shown()).toEqual(columns)
  giveBack()
  expect(shown()).toEqual([true, true])
})

it('shows nothing again that the person has shown, and nothing that was away before', () => {
  const view = createViewStore()
  view.getState().toggleLibrary()
  const giveBack = roomForTwo(view, 1000, DEFAULT_SETTINGS)
  view.getState().toggleInspector()
  giveBack()
  expect(view.getState()).toMatchObject({ libraryShown: false, inspectorShown: true })
})

it('an inspector that is away takes no room from the list', () => {
  const view = createViewStore()
  view.getState().toggleInspector()
  roomForTwo(view, 1600, DEFAULT_SETTINGS)
  expect(view.getState()).toMatchObject({ libraryShown: true, inspectorShown: false })
})
