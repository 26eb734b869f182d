import { describe, expect, it } from 'vitest'
import { readMarker } from '../../../../../src/intake/clipboard/passes/readMarker.ts'

describe('readMarker', () => {
  it.each([
    ['1.', 1],
    ['12)', 12],
    ['(3)', 3],
    ['2.1', 1],
    ['2.1.4.', 4],
    ['7', 7],
    ['a)', 1],
    ['c.', 3],
    ['iv.', 4],
    ['i.', 1],
    ['xii.', 12],
    ['（三）', 3],
    ['十一、', 11],
    ['二十、', 20],
    ['一百零三、', 103],
    ['①', 1],
    ['⑳', 20],
  ])('reads %s as a number', (label, number) => {
    expect(readMarker(label)).toEqual({ ordered: true, number })
  })

  it.each(['·', 'l', 'n', 'u', 'o', '§', 'Ø', '•', '', '—', '一'])('takes %s for a bullet', (label) => {
    expect(readMarker(label)).toEqual({ ordered: false, number: 0 })
  })
})
