import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitQuery } from '../../../../src/library/query/splitQuery.ts'

describe('the parts of a query', () => {
  it('are words, names with values, and quotes, each where it stands', () => {
    expect(splitQuery('党建 -责编：“钟 义见”　"小 康"')).toMatchObject([
      { name: null, value: '党建', not: false, start: 0 },
      { name: '责编', value: '钟 义见', not: true, quoted: true, open: false, start: 3 },
      { name: null, value: '小 康', quoted: true },
    ])
  })

  it('leave nothing out that is written, but spaces', () => {
    const unit = fc.constantFrom('党', ':', '：', '"', '“', '”', '-', ' ', '　', 'a', '>')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 14 }), (units) => {
        const text = units.join('')
        const parts = splitQuery(text)
        let rest = text
        for (const part of [...parts].reverse())
          rest = rest.slice(0, part.start) + rest.slice(part.start + part.text.length)
        expect(rest.trim(), text).toBe('')
      }),
    )
  })
})
