import { expect, it } from 'vitest'
import { splitRow } from '../../../../src/check/lexicon/splitRow.ts'

it.each([
  ['甲,乙', ['甲', '乙']],
  ['甲 => 乙', ['甲', '乙']],
  ['甲→乙，注', ['甲', '乙', '注']],
  ['"甲,""乙""",丙', ['甲,"乙"', '丙']],
])('parts %s', (line, cells) => {
  expect(splitRow(line).slice(0, cells.length)).toEqual(cells)
})
