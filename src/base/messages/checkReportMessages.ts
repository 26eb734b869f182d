import type { MessageTable } from './message.ts'

/** Words of the report of the checks (体检报告). */
export const checkReportMessages = {
  'checkreport.title': { zh: '体检报告', en: 'Report of the checks' },
  'checkreport.about': {
    zh: '共 {n} 篇 · 发布到：{profile} · {made}',
    en: 'Articles: {n} · bound for: {profile} · {made}',
  },
  'checkreport.untitled': { zh: '（没有标题）', en: '(no title)' },
  'checkreport.name': { zh: '稿件', en: 'Article' },
  'checkreport.kind': { zh: '种类', en: 'Kind' },
  'checkreport.sum': { zh: '合计', en: 'All' },
  'checkreport.places': { zh: '{n} 处', en: '× {n}' },
  'checkreport.or': { zh: '或者：{fixes}', en: 'Or: {fixes}' },
  'checkreport.letStand': { zh: '已忽略', en: 'Ignored' },
  'checkreport.noReason': { zh: '未写理由', en: 'no reason given' },
  'checkreport.place.article': { zh: '全篇', en: 'Whole article' },
  'checkreport.place.paragraph': { zh: '第 {n} 段', en: 'Paragraph {n}' },
  'checkreport.place.heading': { zh: '第 {n} 个小标题', en: 'Heading {n}' },
  'checkreport.place.figure': { zh: '第 {n} 张图', en: 'Picture {n}' },
  'checkreport.place.cell': {
    zh: '表 {table} 第 {row} 行第 {column} 格',
    en: 'Table {table}, row {row}, cell {column}',
  },
  'checkreport.place.item': { zh: '{field}（第 {n} 项）', en: '{field} ({n})' },
  'checkreport.make': { zh: '体检报告…', en: 'Report…' },
  'checkreport.fileName': { zh: '体检报告', en: 'check-report' },
  'checkreport.made': { zh: '体检报告已存到 {path}', en: 'The report is in {path}' },
  'checkreport.reveal': { zh: '打开文件夹', en: 'Open folder' },
} as const satisfies MessageTable
