import type { MessageTable } from './message.ts'

/** Words of finding and replacing in the paper. */
export const findMessages = {
  'find.bar': { zh: '查找和替换', en: 'Find and replace' },
  'find.text': { zh: '查找', en: 'Find' },
  'find.replacement': { zh: '替换为', en: 'Replace with' },
  'find.next': { zh: '下一处', en: 'Next' },
  'find.previous': { zh: '上一处', en: 'Previous' },
  'find.close': { zh: '关闭查找', en: 'Close' },
  'find.more': { zh: '展开替换', en: 'Show replacing' },
  'find.less': { zh: '收起替换', en: 'Hide replacing' },
  'find.replace': { zh: '替换', en: 'Replace' },
  'find.replaceAll': { zh: '全部替换', en: 'Replace all' },
  'find.case': { zh: '区分大小写', en: 'Match case' },
  'find.word': { zh: '整词（西文）', en: 'Whole words' },
  'find.width': { zh: '区分全角和半角', en: 'Match full and half width' },
  'find.width.sign': { zh: '全半', en: '全半' },
  'find.pattern': { zh: '正则表达式', en: 'Regular expression' },
  'find.selection': { zh: '只在选中的文字里', en: 'Only within the selection' },
  'find.none': { zh: '没有找到', en: 'Nothing found' },
  'find.count': { zh: '共 {n} 处', en: '{n} found' },
  'find.replaced': { zh: '已替换 {n} 处', en: '{n} replaced' },
  'find.trouble.pattern': { zh: '表达式写法有误', en: 'Not a valid expression' },
  'find.trouble.slow': { zh: '表达式太慢，已停止', en: 'Too slow, stopped' },
} as const satisfies MessageTable
