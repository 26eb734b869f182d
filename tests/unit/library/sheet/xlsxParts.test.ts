import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { LONGEST_CELL, xlsxParts } from '../../../../src/library/sheet/xlsxParts.ts'

type Rows = readonly (readonly (string | number)[])[]

const partOf = (rows: Rows, path: string, name = '稿件') =>
  xlsxParts(rows, name).find((part) => part.path === path)?.text ?? ''
const sheet = (rows: Rows) => partOf(rows, 'xl/worksheets/sheet1.xml')

/** The text of each cell as a spreadsheet reads it. */
function texts(rows: Rows): string[] {
  return [...sheet(rows).matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text = '']) => {
    const [node] = parseFragment(`<p>${text}`).childNodes
    const inner = node !== undefined && 'childNodes' in node ? node.childNodes[0] : undefined
    const plain = inner !== undefined && 'value' in inner ? inner.value : ''
    return plain.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  })
}

describe('a workbook', () => {
  it('holds formulas, codes and dates as the texts that they are', () => {
    const row = ['=cmd|"/c calc"!A1', '+1', '@x', '-2', '2016-05-19', '007', '1e5', '<b>&"', ' 前后有空 ', '_x0041_']
    expect(texts([row])).toEqual(row)
    expect(sheet([row])).not.toMatch(/<f>|t="str"|t="n"/)
    expect(sheet([['字数'], [1200]])).toContain('<c r="A2" s="3"><v>1200</v></c>')
  })

  it('gives back any text that XML can hold, and stays whole with any other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (a, b) => {
          const kept = a.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/\r\n?/g, '\n')
          // parse5 leaves a first line end out.
          expect(texts([[`·${a}`, b]])[0]).toBe(`·${kept}`)
          expect(
            sheet([[b]]).match(/<(?!\/?(?:\?xml|worksheet|sheetViews?|pane|cols?|sheetData|row|c|is|t)\b)/g),
          ).toBeNull()
        },
      ),
      { numRuns: 200 },
    )
  })

  it('cuts what no cell may hold, between characters', () => {
    const [text = ''] = texts([[`${'长'.repeat(LONGEST_CELL - 2)}😀${'尾'.repeat(9)}`]])
    expect(text.length).toBeLessThanOrEqual(LONGEST_CELL)
    expect(text.endsWith('长…')).toBe(true)
  })

  it('names columns beyond Z, and a sheet by what a sheet may be called', () => {
    expect(sheet([Array.from({ length: 28 }, () => 'x')])).toMatch(/r="Z1".*r="AA1".*r="AB1"/)
    expect(partOf([], 'xl/workbook.xml', '稿件[2016/05]')).toContain('name="稿件 2016 05 "')
    expect(sheet([])).toContain('<sheetData></sheetData>')
  })
})
