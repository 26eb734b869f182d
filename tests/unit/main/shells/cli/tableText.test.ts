import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../../../main/shells/cli/displayWidth.ts'
import { tableText } from '../../../../../main/shells/cli/tableText.ts'

describe('tableText', () => {
  it('sets columns below one another, whatever the width of their characters', () => {
    expect(
      tableText([
        ['标题', '责编'],
        ['清样 abc', '甲'],
        ['x', '乙'],
      ]),
    ).toBe('标题      责编\n清样 abc  甲\nx         乙\n')
  })

  it('lets no title steer the terminal or break its line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (titles) => {
        const text = tableText([['标题', '编号'], ...titles.map((title) => [title, 'id'])])
        expect(text.split('\n')).toHaveLength(titles.length + 2)
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
      }),
    )
    expect(tableText([['a'], ['\u001b[2J红']])).toBe('a\n[2J红\n')
  })

  it('cuts what is too long', () => {
    expect(displayWidth(tableText([['长'.repeat(100)]]).trimEnd())).toBeLessThanOrEqual(40)
  })
})
