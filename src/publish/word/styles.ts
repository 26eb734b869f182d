/** A style of a Word file. */
export interface WordStyle {
  readonly id: string
  /** Word shows its own names in the reader's language: `Normal Indent` is 正文缩进 */
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  /** paragraph properties, as XML in the format's order */
  readonly paragraph?: string
  /** run properties, as XML in the format's order */
  readonly run?: string
}

const SONG = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>'
const HEI = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体" w:cs="Arial"/>'
const KAI = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="楷体" w:cs="Times New Roman"/>'
const NO_INDENT = '<w:ind w:firstLineChars="0" w:firstLine="0"/>'

/** The look of the text itself: 宋体 小四, leading of one and a half, justified. */
export const BASE = {
  paragraph: '<w:widowControl/><w:spacing w:after="60" w:line="360" w:lineRule="auto"/><w:jc w:val="both"/>',
  run: `${SONG}<w:kern w:val="2"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>`,
} as const

/** The paragraph styles of an article, each for one part of it. */
export const PARAGRAPH_STYLES: readonly WordStyle[] = [
  { id: 'Normal', name: 'Normal' },
  {
    id: 'NormalIndent',
    name: 'Normal Indent',
    basedOn: 'Normal',
    paragraph: '<w:ind w:firstLineChars="200" w:firstLine="480"/>',
  },
  {
    id: 'Kicker',
    name: '引题',
    basedOn: 'Normal',
    next: 'Title',
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="60"/><w:jc w:val="center"/>',
    run: `${KAI}<w:sz w:val="28"/><w:szCs w:val="28"/>`,
  },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'NormalIndent',
    paragraph:
      '<w:keepNext/><w:spacing w:before="240" w:after="120" w:line="300" w:lineRule="auto"/><w:jc w:val="center"/>',
    run: `${HEI}<w:bCs/><w:sz w:val="44"/><w:szCs w:val="44"/>`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'NormalIndent',
    paragraph: '<w:keepNext/><w:spacing w:after="120"/><w:jc w:val="center"/>',
    run: `${KAI}<w:sz w:val="30"/><w:szCs w:val="30"/>`,
  },
  {
    id: 'ArticleInfo',
    name: '稿件信息',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="120" w:line="300" w:lineRule="auto"/><w:jc w:val="center"/>',
    run: '<w:color w:val="595959"/><w:sz w:val="21"/><w:szCs w:val="21"/>',
  },
  {
    id: 'ArticleSummary',
    name: '稿件摘要',
    basedOn: 'Normal',
    paragraph:
      '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="A8321F"/></w:pBdr><w:spacing w:after="200" w:line="320" w:lineRule="auto"/><w:ind w:left="240" w:right="240"/><w:contextualSpacing/>',
    run: `${KAI}<w:sz w:val="22"/><w:szCs w:val="22"/>`,
  },
  {
    id: 'ArticleFoot',
    name: '稿件落款',
    basedOn: 'ArticleInfo',
    paragraph: '<w:spacing w:before="120" w:after="0"/><w:jc w:val="right"/>',
  },
  ...[32, 28, 26].map((size, at): WordStyle => ({
    id: `Heading${at + 1}`,
    name: `heading ${at + 1}`,
    basedOn: 'Normal',
    next: 'NormalIndent',
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${[300, 240, 180][at]}" w:after="${[120, 100, 80][at]}" w:line="320" w:lineRule="auto"/><w:outlineLvl w:val="${at}"/>`,
    run: `${at === 2 ? KAI : HEI}${at === 2 ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  })),
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    paragraph:
      '<w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="BFBFBF"/></w:pBdr><w:ind w:left="480" w:right="480"/>',
    run: `${KAI}<w:color w:val="404040"/>`,
  },
  {
    id: 'PullQuote',
    name: '摘引',
    basedOn: 'Normal',
    paragraph:
      '<w:pBdr><w:left w:val="single" w:sz="24" w:space="12" w:color="2B4A78"/></w:pBdr><w:spacing w:before="60" w:after="60" w:line="400" w:lineRule="auto"/><w:ind w:left="960" w:right="960"/>',
    run: `${KAI}<w:color w:val="2B4A78"/><w:sz w:val="30"/><w:szCs w:val="30"/>`,
  },
  {
    id: 'PullQuoteSource',
    name: '摘引出处',
    basedOn: 'Normal',
    next: 'NormalIndent',
    paragraph: '<w:ind w:left="960" w:right="960"/><w:jc w:val="right"/>',
    run: '<w:color w:val="595959"/><w:sz w:val="21"/><w:szCs w:val="21"/>',
  },
  { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', paragraph: NO_INDENT },
  { id: 'ListContinue', name: 'List Continue', basedOn: 'Normal', paragraph: '<w:ind w:left="480"/>' },
  {
    id: 'Picture',
    name: '图片',
    basedOn: 'Normal',
    next: 'FigureCaption',
    paragraph: '<w:spacing w:before="180" w:after="60" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
  },
  {
    id: 'FigureCaption',
    name: '图注',
    basedOn: 'Normal',
    next: 'NormalIndent',
    paragraph: '<w:spacing w:after="180" w:line="300" w:lineRule="auto"/><w:jc w:val="center"/>',
    run: `${KAI}<w:color w:val="404040"/><w:sz w:val="21"/><w:szCs w:val="21"/>`,
  },
  {
    id: 'GroupCaption',
    name: '组图说明',
    basedOn: 'FigureCaption',
    next: 'NormalIndent',
    paragraph: '<w:jc w:val="center"/>',
  },
  {
    id: 'PageBreak',
    name: '稿件分页',
    basedOn: 'Normal',
    next: 'NormalIndent',
    paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
  },
  {
    id: 'TableCaption',
    name: '表题',
    basedOn: 'Normal',
    next: 'NormalIndent',
    paragraph:
      '<w:keepNext/><w:spacing w:before="180" w:after="60" w:line="300" w:lineRule="auto"/><w:jc w:val="center"/>',
    run: `${HEI}<w:sz w:val="21"/><w:szCs w:val="21"/>`,
  },
  {
    id: 'TableText',
    name: '表格文字',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:before="40" w:after="40" w:line="280" w:lineRule="auto"/><w:jc w:val="left"/>',
    run: '<w:sz w:val="21"/><w:szCs w:val="21"/>',
  },
  {
    id: 'AfterTable',
    name: '表后空行',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="0" w:line="160" w:lineRule="exact"/>',
    run: '<w:sz w:val="10"/><w:szCs w:val="10"/>',
  },
  {
    id: 'Rule',
    name: '分隔线',
    basedOn: 'Normal',
    paragraph:
      '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="A6A6A6"/></w:pBdr><w:spacing w:before="120" w:after="240" w:line="160" w:lineRule="exact"/><w:ind w:left="2600" w:right="2600"/>',
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
    run: '<w:sz w:val="18"/><w:szCs w:val="18"/>',
  },
  {
    id: 'SheetTitle',
    name: '审稿单标题',
    basedOn: 'Title',
    paragraph: '<w:spacing w:before="0" w:after="240"/>',
    run: '<w:spacing w:val="60"/><w:sz w:val="40"/><w:szCs w:val="40"/>',
  },
  { id: 'SheetText', name: '审稿单文字', basedOn: 'TableText', paragraph: '<w:spacing w:before="60" w:after="60"/>' },
]

/** Character styles. */
export const CHARACTER_STYLES: readonly WordStyle[] = [
  { id: 'Hyperlink', name: 'Hyperlink', run: '<w:color w:val="1F4E8C"/><w:u w:val="single"/>' },
  { id: 'Credit', name: '摄影署名', run: '<w:color w:val="7F7F7F"/>' },
  { id: 'Label', name: '信息标签', run: '<w:b/><w:bCs/><w:color w:val="262626"/>' },
]
