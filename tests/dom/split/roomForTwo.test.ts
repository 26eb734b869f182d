import { expect, it } from 'vitest'
import { createViewStore } from '../../../renderer/app/viewStore.ts'
import { roomForTwo } from '../../../renderer/split/roomForTwo.ts'
import { DEFAULT_SETTINGS } from '../../../src/contract/settings.ts'

function columns(paperFontSize: number = DEFAULT_SETTINGS.paperFontSize) {
  const view = createViewStore()
  const room = roomForTwo(view, () => ({ ...DEFAULT_SETTINGS, paperFontSize }))
  return { view, room, shown: () => [view.getState().libraryShown, view.getState().inspectorShown] }
}

it.each([
  [1920, 18, [true, true]],
  [1920, 24, [true, false]],
  [1680, 18, [true, false]],
  [1280, 18, [false, false]],
  [1280, 12, [true, false]],
])('at %i pixels leaves room for two papers with letters of %i, and gives it back', (width, paperFontSize, left) => {
  const { room, shown } = columns(paperFontSize)
  room.make(width)
  expect(shown()).toEqual(left)
  room.giveBack()
  expect(shown()).toEqual([true, true])
})

it('shows nothing again that the person has shown, and nothing that was away before', () => {
  const { view, room } = columns()
  view.getState().toggleLibrary()
  room.make(1000)
  view.getState().toggleInspector()
  room.giveBack()
  expect(view.getState()).toMatchObject({ libraryShown: false, inspectorShown: true })
})

it('an inspector that is away takes no room from the list', () => {
  const { view, room, shown } = columns()
  view.getState().toggleInspector()
  room.make(1600)
  expect(shown()).toEqual([true, false])
})

it('puts away one more in a narrower window, and gives both back', () => {
  const { room, shown } = columns()
  room.make(1920)
  expect(shown()).toEqual([true, true])
  room.make(1680)
  expect(shown()).toEqual([true, false])
  room.make(1280)
  expect(shown()).toEqual([false, false])
  room.giveBack()
  expect(shown()).toEqual([true, true])
})

it('leaves a column that the person has shown again, however narrow the window becomes', () => {
  const { view, room, shown } = columns()
  room.make(1280)
  view.getState().toggleInspector()
  room.make(1200)
  expect(shown()).toEqual([false, true])
})
