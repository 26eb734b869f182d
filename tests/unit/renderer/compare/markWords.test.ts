import { describe, expect, it } from 'vitest'
import { goneOrCome, markChange } from '../../../../renderer/compare/markWords.ts'
import { CATALOGUE } from '../../../../src/base/messages/catalogue.ts'

const mark = (type: string, attrs: Record<string, unknown> = { id: 'abcdef12' }) => ({ type, attrs })
const [inserted, deleted, formatted, bold] = [mark('insertion'), mark('deletion'), mark('formatting'), { type: 'bold' }]
const said = (...[before, after]: Parameters<typeof markChange>) => {
  const { keys, isFormat } = markChange(before, after)
  return [keys.map((key) => CATALOGUE[key].zh).join('；'), isFormat]
}

describe('markChange', () => {
  it.each([
    [[inserted], [], '接受了插入', false],
    [[deleted], undefined, '拒绝了删除', false],
    [[bold, formatted], [bold], '接受了格式', false],
    [[bold, formatted], [], '拒绝了格式', true],
    [[], [inserted], '待定的插入', false],
    [[], [deleted], '待定的删除', false],
    [[], [bold, formatted], '待定的格式', true],
    [[], [bold], '格式有变', true],
    [[inserted], [bold], '接受了插入；格式有变', true],
    [[inserted, deleted], [], '接受了插入；拒绝了删除', false],
    [[inserted], [mark('insertion', { id: 'other123' })], '修订有变', false],
    [[mark('comment')], [], '批注有变', false],
    [[mark('comment'), inserted], [], '接受了插入', false],
    [[bold], [bold], '', false],
    [undefined, [], '', false],
  ] as const)('%j → %j: %s', (before, after, words, isFormat) => {
    expect(said(before, after)).toEqual([words, isFormat])
  })
})

it('words that are on one side alone: what was decided of them', () => {
  expect(goneOrCome('deleted', [deleted])).toBe('compare.tracked.deletionAccepted')
  expect(goneOrCome('deleted', [inserted])).toBe('compare.tracked.insertionRejected')
  expect(goneOrCome('deleted', [inserted, deleted])).toBe('compare.tracked.deletionAccepted')
  expect(goneOrCome('inserted', [inserted])).toBe('compare.tracked.insertion')
  expect(goneOrCome('inserted', [bold])).toBeNull()
  expect(goneOrCome('deleted', undefined)).toBeNull()
})
