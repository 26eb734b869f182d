import type { MessageTable } from './message.ts'

/** Words of exports of many articles, and of their report. */
export const batchMessages = {
  'batch.column.id': { zh: '稿件编号', en: 'Id' },
  'batch.column.title': { zh: '标题', en: 'Title' },
  'batch.column.profile': { zh: '方案', en: 'Profile' },
  'batch.column.outcome': { zh: '结果', en: 'Outcome' },
  'batch.column.files': { zh: '文件', en: 'Files' },
  'batch.column.notes': { zh: '说明', en: 'Notes' },
  'batch.outcome.written': { zh: '已导出', en: 'exported' },
  'batch.outcome.held': { zh: '待确认，未导出', en: 'to be confirmed, not exported' },
  'batch.outcome.refused': { zh: '未导出', en: 'not exported' },
  'batch.outcome.cancelled': { zh: '已取消', en: 'cancelled' },
  'batch.report.title': { zh: '批量导出报告', en: 'Export report' },
  'batch.report.summary': {
    zh: '共 {total} 项：已导出 {written}，待确认 {held}，未导出 {refused}，已取消 {cancelled}。{begun} 至 {ended}（北京时间）。',
    en: '{total} in all: {written} exported, {held} to be confirmed, {refused} not exported, {cancelled} cancelled. {begun} to {ended} (Beijing time).',
  },
  'batch.report.fileName': { zh: '导出报告', en: 'export-report' },
} as const satisfies MessageTable
