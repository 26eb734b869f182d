import { expect, it } from 'vitest'
import { liveUnits } from '../../../../renderer/preview/liveUnits.ts'

it('are blocks, and a group with what is said of it; a block is turned into what is stored once', () => {
  let made = 0
  const blocks = ['paragraph', 'figureGroup', 'groupCaption', 'groupCaption', 'figureGroup', 'paragraph'].map(
    (type) => ({
      toJSON: () => {
        made += 1
        return { type }
      },
    }),
  )
  const units = liveUnits(blocks)
  expect(units.map(({ content }) => content.map(({ type }) => type).join(' '))).toEqual([
    'paragraph',
    'figureGroup groupCaption',
    'groupCaption',
    'figureGroup',
    'paragraph',
  ])
  expect(units.map(({ block, said }) => [block, said])).toEqual([
    [blocks[0], null],
    [blocks[1], blocks[2]],
    [blocks[3], null],
    [blocks[4], null],
    [blocks[5], null],
  ])
  liveUnits(blocks)
  expect(made).toBe(6)
})
