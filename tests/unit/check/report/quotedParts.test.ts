import { expect, it } from 'vitest'
import { mendedParts, quotedParts } from '../../../../src/check/report/quotedParts.ts'

const fix = (text: string, from = 1, to = 2) => [{ label: { zh: '', en: '' }, edits: [{ from, to, text }] }]

it('parts what is wrong, and what would be new, from the words on either side', () => {
  expect(quotedParts('甲,乙', { from: 1, to: 2 })).toEqual([
    { text: '甲', is: 'plain' },
    { text: ',', is: 'wrong' },
    { text: '乙', is: 'plain' },
  ])
  expect(mendedParts('甲,乙', { from: 1, to: 2, fixes: fix('，') })).toEqual([
    { text: '甲', is: 'plain' },
    { text: '，', is: 'mended' },
    { text: '乙', is: 'plain' },
  ])
})

it('gives no empty part and no sign of what is no text', () => {
  expect(quotedParts('甲\ufffc', { from: 0, to: 1 })).toEqual([
    { text: '甲', is: 'wrong' },
    { text: ' ', is: 'plain' },
  ])
  expect(mendedParts('甲，，', { from: 1, to: 3, fixes: fix('') })).toEqual([
    { text: '甲', is: 'plain' },
    { text: '，', is: 'plain' },
  ])
  expect(quotedParts('', { from: 0, to: 0 })).toEqual([])
})
