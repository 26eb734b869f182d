import { expect, it } from 'vitest'
import { groupCaptionBelow } from '../../../../src/article/document/groupCaptionBelow.ts'

const [group, caption, line] = ['figureGroup', 'groupCaption', 'paragraph'].map((type) => ({ type }))

it('is the line right below a group, and that alone', () => {
  const blocks = [caption!, group!, caption!, caption!, group!, line!, group!]
  expect(blocks.map((_, index) => groupCaptionBelow(blocks, index) === blocks[index + 1])).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
  expect(groupCaptionBelow(blocks, -1)).toBeNull()
  expect(groupCaptionBelow([], 0)).toBeNull()
})
