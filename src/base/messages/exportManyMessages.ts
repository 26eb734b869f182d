import type { MessageTable } from './message.ts'

/** Words of exports of many articles, and of their report. */
export const exportManyMessages = {
  'exportmany.column.id': { zh: '稿件编号', en: 'Id' },
  'exportmany.column.title': { zh: '标题', en: 'Title' },
  'exportmany.column.profile': { zh: '方案', en: 'Profile' },
  'exportmany.column.outcome': { zh: '结果', en: 'Outcome' },
  'exportmany.column.files': { zh: '文件', en: 'Files' },
  'exportmany.column.notes': { zh: '说明', en: 'Notes' },
  'exportmany.outcome.written': { zh: '已导出', en: 'exported' },
  'exportmany.outcome.held': { zh: '待确认，未导出', en: 'to be confirmed, not exported' },
  'exportmany.outcome.refused': { zh: '未导出', en: 'not exported' },
  'exportmany.outcome.cancelled': { zh: '已取消', en: 'cancelled' },
  'exportmany.report.title': { zh: '批量导出报告', en: 'Export report' },
  'exportmany.report.summary': {
    zh: '共 {total} 项：已导出 {written}，待确认 {held}，未导出 {refused}，已取消 {cancelled}。{begun} 至 {ended}（北京时间）。',
    en: '{total} in all: {written} exported, {held} to be confirmed, {refused} not exported, {cancelled} cancelled. {begun} to {ended} (Beijing time).',
  },
  'exportmany.report.fileName': { zh: '导出报告', en: 'export-report' },
  'exportmany.title': { zh: '批量导出', en: 'Export Many' },
  'exportmany.articles': { zh: '稿件（{chosen} / {total}）', en: 'Articles ({chosen} of {total})' },
  'exportmany.all': { zh: '全选', en: 'All' },
  'exportmany.profiles': { zh: '方案', en: 'Profiles' },
  'exportmany.hint': {
    zh: '列出的是稿件列表查到的全部稿件，没有滚动到的也算：先在列表上方查找，就只列出找到的。',
    en: 'All that the list of articles finds, scrolled to or not: find something there first to see only that.',
  },
  'exportmany.pass': {
    zh: '有提醒的稿件也导出（不选则跳过，列在报告里）',
    en: 'Export those with warnings too (else they are passed over and listed in the report)',
  },
  'exportmany.reason': { zh: '有错误的稿件也导出，理由', en: 'Export those with errors too, because' },
  'exportmany.reason.hint': {
    zh: '不填则跳过缺必填项、检查有错误的稿件。理由记入每篇稿件的导出记录。',
    en: 'Left empty, articles that lack something required, or with errors of the checks, are passed over. Goes into the record of each.',
  },
  'exportmany.start': { zh: '导出 {count} 项', en: 'Export {count}' },
  'exportmany.running': { zh: '正在导出：{done} / {total}', en: 'Exporting: {done} of {total}' },
  'exportmany.cancel': { zh: '停止', en: 'Stop' },
  'exportmany.stopping': { zh: '写完这一项就停止…', en: 'Stopping after this one…' },
  'exportmany.report': { zh: '报告：{files}', en: 'Report: {files}' },
} as const satisfies MessageTable
