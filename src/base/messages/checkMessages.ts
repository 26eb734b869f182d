import type { MessageTable } from './message.ts'

/** Words of the checks. */
export const checkMessages = {
  'check.tab': { zh: '检查', en: 'Checks' },
  'check.busy': { zh: '正在检查…', en: 'Checking…' },
  'check.none': { zh: '没有发现问题', en: 'Nothing found' },
  'check.none.hint': {
    zh: '标点、数字、日期、元数据和文字都看过了。写的时候会接着看。',
    en: 'Punctuation, numbers, dates, metadata and text were looked at, and will be as you write.',
  },
  'check.list': { zh: '检查结果', en: 'Findings' },
  'check.counts': {
    zh: '{errors} 处错误，{warnings} 处警告，{hints} 处提示',
    en: '{errors} errors, {warnings} warnings, {hints} hints',
  },
  'check.more': { zh: '还有 {n} 条，改完前面的再列出。', en: '{n} more are listed when these are done.' },
  'check.group.punctuation': { zh: '标点', en: 'Punctuation' },
  'check.group.numbers': { zh: '数字', en: 'Numbers' },
  'check.group.dates': { zh: '日期', en: 'Dates' },
  'check.group.metadata': { zh: '元数据', en: 'Metadata' },
  'check.group.text': { zh: '文字与结构', en: 'Text and structure' },
  'check.group.lexicon': { zh: '词表', en: 'Word lists' },
  'check.severity.error': { zh: '错误', en: 'Error' },
  'check.severity.warning': { zh: '警告', en: 'Warning' },
  'check.severity.hint': { zh: '提示', en: 'Hint' },
  'check.fixAll': { zh: '同类全改（{n}）', en: 'Fix all {n}' },
  'check.ignore': { zh: '忽略', en: 'Ignore' },
  'check.ignoreRule': { zh: '本篇忽略此类', en: 'Ignore this kind here' },
  'check.ignored': { zh: '已忽略 {n} 条', en: '{n} ignored' },
  'check.restore': { zh: '恢复显示', en: 'Show again' },
} as const satisfies MessageTable
