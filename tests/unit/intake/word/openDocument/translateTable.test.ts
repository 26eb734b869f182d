import { describe, expect, it } from 'vitest'
import { odt, tp } from '../../../../helpers/word/odt.ts'
import { outlineOf } from '../../../../helpers/word/outlineOf.ts'
import { codeOf, readOdt } from './readOdt.ts'

const cell = (text: string, more = '') => `<table:table-cell${more}>${tp(text)}</table:table-cell>`
const covered = (more = '') => `<table:covered-table-cell${more}/>`
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const table = (...rows: readonly string[]) => `<table:table>${rows.join('')}</table:table>`
const outline = (body: string) => outlineOf(readOdt({ body }).document)

describe('tables', () => {
  it('have header rows and cells that are merged across, down, and both', () => {
    expect(
      outline(
        table(
          `<table:table-header-rows>${row(cell('村'), cell('收成', ' table:number-columns-spanned="2"'), covered())}</table:table-header-rows>`,
          row(cell('东', ' table:number-rows-spanned="2"'), cell('一'), cell('二')),
          row(covered(), cell('大', ' table:number-columns-spanned="2" table:number-rows-spanned="2"'), covered()),
          row(cell('西'), covered(' table:number-columns-repeated="2"')),
        ),
      ),
    ).toBe('|! 村\n|! 2x1 收成\n---row\n| 1x2 东\n| 一\n| 二\n---row\n| 2x2 大\n---row\n| 西\n---row')
  })

  it('are held to a size: a cell repeated a milliard times bursts nothing', () => {
    const bytes = odt({ body: table(row(cell('a', ' table:number-columns-repeated="999999999"'))) })
    expect(codeOf(bytes)).toBe('ok')
  })

  it('may hold lists and further tables', () => {
    const inner = `<table:table-cell><text:list><text:list-item>${tp('项')}</text:list-item></text:list>${table(row(cell('里')))}</table:table-cell>`
    expect(outline(table(row(inner, cell('外'))))).toContain('里')
  })
})
