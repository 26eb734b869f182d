import { escaped } from './docx.ts'

/** A run of text. @param properties what stands in `w:rPr` */
export function r(text: string, properties = ''): string {
  const set = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${set}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** A paragraph of runs, or of plain text. @param properties what stands in `w:pPr` */
export function p(content: string, properties = ''): string {
  const inner = content.startsWith('<') || content === '' ? content : r(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
}

/** A paragraph in a style. */
export function styled(style: string, content: string, properties = ''): string {
  return p(content, `<w:pStyle w:val="${style}"/>${properties}`)
}

/** A paragraph of a list. */
export function li(numId: number, level: number, content: string, properties = ''): string {
  return p(content, `${properties}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)
}

/** A cell. @param properties what stands in `w:tcPr` */
export function tc(content: string, properties = ''): string {
  const inner = content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${inner}</w:tc>`
}

/** A row. @param properties what stands in `w:trPr` */
export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
}

/** A table of rows over so many columns. */
export function tbl(columns: number, rows: readonly string[]): string {
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns)
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture'

/** A picture in the line, as Word and WPS write it. @param blip the attribute that names it */
export function drawing(blip: string, name = '图片 1', description = ''): string {
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5274310" cy="3516207"/><wp:docPr id="1" name="${name}" descr="${description}"/><a:graphic xmlns:a="${A}"><a:graphicData uri="${PIC}"><pic:pic xmlns:pic="${PIC}"><pic:nvPicPr><pic:cNvPr id="1" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${blip}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
}

/** A run with a picture. */
export function picture(id: string, name?: string, description?: string): string {
  return `<w:r>${drawing(`r:embed="${id}"`, name, description)}</w:r>`
}

/** A field in its long form: signs, instruction and result. */
export function field(instruction: string, result: string): string {
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${sign('begin')}<w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r>${sign('separate')}${result}${sign('end')}`
}

/** One level of a kind of list. */
export function lvl(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${420 * (at + 1)}" w:hanging="420"/></w:pPr></w:lvl>`
}

/** A kind of list, and a list of that kind. */
export function abstractNum(id: number, levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`
}
export function num(id: number, kind: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${overrides}</w:num>`
}

/** A paragraph style. */
export function style(id: string, name: string, properties = '', run = '', based = ''): string {
  const base = based === '' ? '' : `<w:basedOn w:val="${based}"/>`
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}
