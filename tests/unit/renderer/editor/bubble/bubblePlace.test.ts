import { expect, it } from 'vitest'
import { bubblePlace } from '../../../../../renderer/editor/bubble/bubblePlace.ts'

const room = { top: 100, bottom: 600, left: 200, right: 900 }
const size = { width: 200, height: 34 }

it('stands above the words, below them at the top of the room, and nowhere over them', () => {
  expect(bubblePlace({ top: 300, bottom: 330, left: 400, right: 440 }, room, size)).toEqual({ left: 320, top: 258 })
  expect(bubblePlace({ top: 110, bottom: 140, left: 400, right: 440 }, room, size)).toEqual({ left: 320, top: 148 })
  expect(bubblePlace({ top: 20, bottom: 590, left: 400, right: 440 }, room, size)).toBeNull()
  expect(bubblePlace({ top: 700, bottom: 730, left: 400, right: 440 }, room, size)).toBeNull()
})

it('stays within the room at its sides', () => {
  expect(bubblePlace({ top: 300, bottom: 330, left: 200, right: 210 }, room, size)?.left).toBe(204)
  expect(bubblePlace({ top: 300, bottom: 330, left: 890, right: 900 }, room, size)?.left).toBe(696)
})
