import { expect, it } from 'vitest'
import { lendable } from '../../../../renderer/split/lendable.ts'
import { MOST_LENT } from '../../../../src/contract/copiedPictures.ts'

const picture = (name: string, size: number) => ({ name, bytes: new Uint8Array(size) })

it('takes the named ones, and leaves out what the desk could not hold with them', () => {
  const pictures = [picture('甲.png', 3), picture('乙.png', MOST_LENT - 2), picture('丙.png', 4), picture('丁.png', 5)]
  const namesOf = (names: string[]) => lendable(pictures, names).map(({ name }) => name)
  expect(namesOf(['甲.png', '乙.png', '丙.png'])).toEqual(['甲.png', '丙.png'])
  expect(namesOf(['乙.png', '没有.png'])).toEqual(['乙.png'])
  expect(namesOf([])).toEqual([])
})
