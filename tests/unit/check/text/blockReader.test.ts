import { expect, it } from 'vitest'
import { blockReader } from '../../../../src/check/text/blockReader.ts'
import { knownText } from '../../../../src/check/text/knownText.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

it('gives the same slices for a block that stays, and new places for one that moved', () => {
  const read = blockReader(knownText)
  const { document } = articleOf('一¶二')
  const first = read(document).blocks
  const [one, two] = document.content ?? []
  const same = read({ type: 'doc', content: [one!, two!] }).blocks
  expect(same.map((slice, at) => slice === first[at])).toEqual([true, true])
  const moved = read({ type: 'doc', content: [two!, one!] }).blocks
  expect(moved.map(({ text, place }) => [text, place])).toEqual([
    ['二', { kind: 'block', path: [0] }],
    ['一', { kind: 'block', path: [1] }],
  ])
})
