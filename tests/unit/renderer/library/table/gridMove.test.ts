import { expect, it } from 'vitest'
import { gridMove } from '../../../../../renderer/library/table/gridMove.ts'

const SIZE = { lines: 10, columns: 4, page: 3 }
const KEYS = { ctrlKey: false, metaKey: false, shiftKey: false }

it.each([
  ['ArrowDown', {}, [5, 1], [6, 1]],
  ['ArrowDown', {}, [9, 1], [9, 1]],
  ['ArrowUp', { ctrlKey: true }, [5, 1], [0, 1]],
  ['ArrowRight', { metaKey: true }, [5, 1], [5, 3]],
  ['ArrowLeft', {}, [5, 0], [5, 0]],
  ['Home', {}, [5, 2], [5, 0]],
  ['Home', { ctrlKey: true }, [5, 2], [0, 0]],
  ['End', {}, [5, 0], [5, 3]],
  ['End', { ctrlKey: true }, [5, 0], [9, 3]],
  ['PageDown', {}, [5, 1], [8, 1]],
  ['PageUp', {}, [2, 1], [0, 1]],
  ['Tab', {}, [5, 3], [6, 0]],
  ['Tab', { shiftKey: true }, [5, 0], [4, 3]],
] as const)('%s %j', (key, keys, from, to) => {
  const moved = gridMove({ key, ...KEYS, ...keys }, { line: from[0], column: from[1] }, SIZE)
  expect(moved).toEqual({ line: to[0], column: to[1] })
})

it('lets Tab out at the ends, and leaves other keys alone', () => {
  expect(gridMove({ key: 'Tab', ...KEYS }, { line: 9, column: 3 }, SIZE)).toBeNull()
  expect(gridMove({ key: 'Tab', ...KEYS, shiftKey: true }, { line: 0, column: 0 }, SIZE)).toBeNull()
  expect(gridMove({ key: 'a', ...KEYS }, { line: 0, column: 0 }, SIZE)).toBeNull()
})
