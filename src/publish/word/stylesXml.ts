import { element } from '../markup/element.ts'
import { CALLOUT_STYLE } from './calloutXml.ts'
import { GROUP_STYLE } from './groupXml.ts'
import { BASE, CHARACTER_STYLES, PARAGRAPH_STYLES, type WordStyle } from './styles.ts'

const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"'
const EDGE = 'w:val="single" w:sz="12" w:space="0" w:color="404040"'
const CELLS =
  '<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'

/** The table of one cell that a box is. */
const BOX = `<w:style w:type="table" w:customStyle="1" w:styleId="${CALLOUT_STYLE}"><w:name w:val="提示框"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top ${EDGE}/><w:left ${LINE}/><w:bottom ${LINE}/><w:right ${LINE}/></w:tblBorders><w:tblCellMar><w:top w:w="120" w:type="dxa"/><w:left w:w="160" w:type="dxa"/><w:bottom w:w="120" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F7F5F0"/></w:tcPr></w:style>`

/** The table without lines that pictures stand side by side in. */
const GROUP = `<w:style w:type="table" w:customStyle="1" w:styleId="${GROUP_STYLE}"><w:name w:val="组图"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

/** A table of the text: strong lines above and below, headers bold on grey. */
const TABLES = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>${CELLS}</w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="ArticleTable"><w:name w:val="稿件表格"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top ${EDGE}/><w:bottom ${EDGE}/><w:insideH ${LINE}/><w:insideV ${LINE}/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="SheetTable"><w:name w:val="审稿单表格"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top ${EDGE}/><w:left ${EDGE}/><w:bottom ${EDGE}/><w:right ${EDGE}/><w:insideH ${LINE}/><w:insideV ${LINE}/></w:tblBorders></w:tblPr></w:style>${BOX}${GROUP}`

/** The part that holds the styles: those of an article, and what else a file asks for. */
export function stylesXml(paragraphs: readonly WordStyle[] = [], characters: readonly WordStyle[] = []): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${BASE.run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${BASE.paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`
  const styles = [
    ...[...PARAGRAPH_STYLES, ...paragraphs].map((style) => styleXml('paragraph', style)),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    ...[...CHARACTER_STYLES, ...characters].map((style) => styleXml('character', style)),
    TABLES,
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
  ]
  const root = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('w:styles', root, defaults + styles.join(''))}`
}

function styleXml(type: 'paragraph' | 'character', { id, name, basedOn, next, paragraph, run }: WordStyle): string {
  const isOwn = /[^\x20-\x7e]/.test(name)
  const attributes = {
    'w:type': type,
    'w:default': id === 'Normal' ? 1 : null,
    'w:customStyle': isOwn ? 1 : null,
    'w:styleId': id,
  }
  const inner = [
    element('w:name', { 'w:val': name }, ''),
    basedOn === undefined ? '' : element('w:basedOn', { 'w:val': basedOn }, ''),
    next === undefined ? '' : element('w:next', { 'w:val': next }, ''),
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
  ]
  return element('w:style', attributes, inner.join(''))
}
