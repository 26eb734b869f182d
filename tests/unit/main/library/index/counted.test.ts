import { expect, it } from 'vitest'
import { counted } from '../../../../../main/library/index/counted.ts'

it('counts, and looks no further than it has to', () => {
  let given = 0
  function* endless() {
    for (;;) yield (given += 1)
  }
  expect(counted(endless(), 5)).toBe(5)
  expect(given).toBe(5)
  expect(counted(['a', 'b'], 5)).toBe(2)
})
