import type { WordStyle } from './styles.ts'

/** Styles of a report beyond those of an article. */
export const REPORT_PARAGRAPHS: readonly WordStyle[] = [
  {
    id: 'ReportFinding',
    name: '报告问题',
    basedOn: 'Normal',
    next: 'ReportWords',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="180" w:after="20" w:line="320" w:lineRule="auto"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="22"/><w:szCs w:val="22"/>',
  },
  {
    id: 'ReportWords',
    name: '报告文字',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="40" w:line="300" w:lineRule="auto"/><w:jc w:val="left"/>',
    run: '<w:sz w:val="21"/><w:szCs w:val="21"/>',
  },
]

/** How words of a report are set off: by colour, and on paper without colour by a line under them. */
export const REPORT_TONES: readonly WordStyle[] = [
  { id: 'ToneError', name: '报告错误', run: '<w:color w:val="A8321F"/>' },
  { id: 'ToneWarning', name: '报告警告', run: '<w:color w:val="8A5A00"/>' },
  { id: 'ToneHint', name: '报告提示', run: '<w:color w:val="5F5A52"/>' },
  { id: 'ToneSoft', name: '报告说明', run: '<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="5F5A52"/>' },
  {
    id: 'ToneWrong',
    name: '报告原文',
    run: '<w:u w:val="wave" w:color="A8321F"/><w:shd w:val="clear" w:color="auto" w:fill="FBE3A8"/>',
  },
  {
    id: 'ToneMended',
    name: '报告改文',
    run: '<w:u w:val="single" w:color="3F7A3B"/><w:shd w:val="clear" w:color="auto" w:fill="D5ECD3"/>',
  },
]
