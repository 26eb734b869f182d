/** A part of a workbook: its path within the zip, and its text. */
export interface XlsxPart {
  readonly path: string
  readonly text: string
}

/** The longest text that a cell may hold, in UTF-16 units: a workbook with a longer one is called damaged. */
export const LONGEST_CELL = 32_767

/**
 * Writes rows as the parts of a workbook (Office Open XML) with one sheet, its first line bold and always in sight. Every text is a text, in the
 * file and for whoever types in the cell: nothing is a formula, a date or a number in disguise. Counts are numbers.
 * @param name of the sheet
 */
export function xlsxParts(rows: readonly (readonly (string | number)[])[], name: string): XlsxPart[] {
  const lines = rows.map((row, at) => {
    const cells = row.map((value, column) => cell(value, `${letters(column)}${String(at + 1)}`, at === 0))
    return `<row r="${String(at + 1)}">${cells.join('')}</row>`
  })
  const columns = rows[0]?.length ?? 0
  const widths =
    columns === 0 ? '' : `<cols><col min="1" max="${String(columns)}" width="24" customWidth="1" style="1"/></cols>`
  return [
    {
      path: '[Content_Types].xml',
      text: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`,
    },
    { path: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      path: 'xl/workbook.xml',
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    },
    { path: 'xl/styles.xml', text: STYLES },
    {
      path: 'xl/worksheets/sheet1.xml',
      text: `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widths}<sheetData>${lines.join('')}</sheetData></worksheet>`,
    },
  ]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Styles: 1 is a text (format 49), 2 the same in bold, 3 a whole number. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

function relations(targets: readonly (readonly [string, string])[]): string {
  const lines = targets.map(
    ([type, target], at) => `<Relationship Id="rId${String(at + 1)}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

function cell(value: string | number, place: string, isHead: boolean): string {
  if (typeof value === 'number') return `<c r="${place}" s="3"><v>${String(value)}</v></c>`
  const text = escaped(plain(value))
  return `<c r="${place}" s="${isHead ? '2' : '1'}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** What XML 1.0 cannot hold: controls but for tab and line ends, halves of characters, and two codes that are none. */
const UNHELD = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** What XML cannot hold goes; `_x0041_` would be read as an escape, and is written so that it is not. */
function plain(text: string): string {
  const held = text
    .replace(/\r\n?/g, '\n')
    .replace(UNHELD, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  if (held.length <= LONGEST_CELL) return held
  return held.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '') + '…'
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function sheetName(name: string): string {
  return name.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31)
}

/** A column's name: A, B … Z, AA … */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
