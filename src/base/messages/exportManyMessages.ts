import type { MessageTable } from './message.ts'

/** Words of exports of many articles, and of their report. */
export const exportManyMessages = {
  'exportMany.column.id': { zh: '稿件编号', en: 'Id' },
  'exportMany.column.title': { zh: '标题', en: 'Title' },
  'exportMany.column.profile': { zh: '方案', en: 'Profile' },
  'exportMany.column.outcome': { zh: '结果', en: 'Outcome' },
  'exportMany.column.files': { zh: '文件', en: 'Files' },
  'exportMany.column.notes': { zh: '说明', en: 'Notes' },
  'exportMany.outcome.written': { zh: '已导出', en: 'exported' },
  'exportMany.outcome.held': { zh: '待确认，未导出', en: 'to be confirmed, not exported' },
  'exportMany.outcome.refused': { zh: '未导出', en: 'not exported' },
  'exportMany.outcome.cancelled': { zh: '已取消', en: 'cancelled' },
  'exportMany.report.title': { zh: '批量导出报告', en: 'Export report' },
  'exportMany.report.summary': {
    zh: '共 {total} 项：已导出 {written}，待确认 {held}，未导出 {refused}，已取消 {cancelled}。{begun} 至 {ended}（北京时间）。',
    en: '{total} in all: {written} exported, {held} to be confirmed, {refused} not exported, {cancelled} cancelled. {begun} to {ended} (Beijing time).',
  },
  'exportMany.report.fileName': { zh: '导出报告', en: 'export-report' },
  'exportMany.title': { zh: '批量导出', en: 'Export Many' },
  'exportMany.articles': { zh: '稿件（{chosen} / {total}）', en: 'Articles ({chosen} of {total})' },
  'exportMany.all': { zh: '全选', en: 'All' },
  'exportMany.profiles': { zh: '方案', en: 'Profiles' },
  'exportMany.hint': {
    zh: '列出的是稿件列表里现有的稿件：先在列表上方查找，就只列出找到的。',
    en: 'What the list of articles shows: find something there first to see only that.',
  },
  'exportMany.reason': { zh: '有提醒的稿件也导出，理由', en: 'Export those with warnings too, because' },
  'exportMany.reason.hint': {
    zh: '不填则跳过有提醒的稿件，列在报告里。',
    en: 'Left empty, articles with warnings are passed over and listed in the report.',
  },
  'exportMany.start': { zh: '导出 {count} 项', en: 'Export {count}' },
  'exportMany.running': { zh: '正在导出：{done} / {total}', en: 'Exporting: {done} of {total}' },
  'exportMany.cancel': { zh: '停止', en: 'Stop' },
  'exportMany.stopping': { zh: '写完这一项就停止…', en: 'Stopping after this one…' },
  'exportMany.report': { zh: '报告：{files}', en: 'Report: {files}' },
} as const satisfies MessageTable
