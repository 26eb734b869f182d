import { expect, it } from 'vitest'
import { blockDifferences, wordDifferences } from '../../../../../src/article/changes/formatting/formatDifferences.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { BlockFormat } from '../../../../../src/article/document/marks/blockFormat.ts'

const { bold, italic, colour, link, comment } = articleSchema.marks
const red = colour.create({ name: 'red' })

it('tells what words were given and what was taken off, not what is said of them', () => {
  const address = link.create({ href: 'https://example.com/' })
  expect(
    wordDifferences([italic.create(), red], [address, bold.create(), red, comment.create({ id: 'abcdef' })]),
  ).toEqual([
    { kind: 'set', name: 'link', value: 'https://example.com/' },
    { kind: 'set', name: 'bold', value: '' },
    { kind: 'unset', name: 'italic', value: '' },
  ])
  expect(wordDifferences([red], [colour.create({ name: 'blue' })])).toEqual([
    { kind: 'set', name: 'colour', value: 'blue' },
  ])
})

it('tells both kinds of a block, and nothing where they are the same', () => {
  const before: BlockFormat = { type: 'paragraph', attrs: { align: 'start', indent: 2 } }
  const after: BlockFormat = { type: 'heading', attrs: { level: 2, align: 'start' } }
  expect(blockDifferences(before, after)).toEqual([{ kind: 'block', before, after }])
  expect(blockDifferences(before, { type: 'paragraph', attrs: { indent: 2, align: 'start' } })).toEqual([])
})
