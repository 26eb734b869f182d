import { expect, it } from 'vitest'
import { channelTree } from '../../../../src/library/lists/channelTree.ts'

it('puts channels below those they lie in, with those that are on no list themselves', () => {
  const lines = channelTree(['理论/党建', '原创', '理论/党建/基层', '理论10', '理论9'])
  expect(lines.map(({ name, depth, isListed }) => `${'·'.repeat(depth)}${name}${isListed ? '' : '？'}`)).toEqual([
    '理论？',
    '·党建',
    '··基层',
    '理论9',
    '理论10',
    '原创',
  ])
  expect(lines.map(({ value }) => value)).toContain('理论/党建/基层')
  expect(channelTree([])).toEqual([])
})
