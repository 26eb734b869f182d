import { describe, expect, it } from 'vitest'
import { pairMarks } from '../../../../src/check/text/pairMarks.ts'

const told = (text: string) => pairMarks(text).map(({ kind, at, mark }) => `${kind} ${mark}${at}`)

describe('pairMarks', () => {
  it.each([
    ['“好”（坏）《书》', []],
    ['“好', ['unclosed “0']],
    ['好”', ['unopened ”1']],
    ['（《好）》', ['crossed ）3']],
    ['“他说“好”了”', ['nesting “3']],
    ['“问。“答！”好', ['unclosed “0']],
    ['《甲（《乙》）丙', ['unclosed 《0']],
    ['（甲《乙）', ['unclosed 《2']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
