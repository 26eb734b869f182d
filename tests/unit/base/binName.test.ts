import { describe, expect, it } from 'vitest'
import { articleIdOfBinName, binName } from '../../../src/base/binName.ts'

const ID = '20160519-打好基层党建-a2b3'

describe('a name in the bin', () => {
  it('is the id, with a number from the second on, and tells the id again', () => {
    expect([1, 2, 10, 4321].map((copy) => binName(ID, copy))).toEqual([ID, `${ID}~2`, `${ID}~10`, `${ID}~4321`])
    for (const copy of [1, 2, 9, 10, 99, 4321]) expect(articleIdOfBinName(binName(ID, copy))).toBe(ID)
  })

  it.each([
    '',
    '.',
    '..',
    `${ID}~`,
    `${ID}~1`,
    `${ID}~02`,
    `${ID}~2~3`,
    `${ID}/..`,
    `../${ID}`,
    `${ID}~2/x`,
    '.gone-0123456789abcdef',
    `${ID}\n`,
    'deleted.json',
  ])('is no other: %j', (name) => expect(articleIdOfBinName(name)).toBeNull())
})
