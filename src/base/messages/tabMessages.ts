import type { MessageTable } from './message.ts'

/** The articles at hand (标签页). */
export const tabMessages = {
  'tabs.name': { zh: '打开的稿件', en: 'Open articles' },
  'tabs.menu': { zh: '《{title}》的标签页', en: 'Tab of “{title}”' },
  'tabs.close': { zh: '关闭', en: 'Close' },
  'tabs.closeOthers': { zh: '关闭其他', en: 'Close Others' },
  'tabs.window': { zh: '在新窗口打开', en: 'Open in New Window' },
  'tabs.keep': { zh: '保留', en: 'Keep Open' },
  'tabs.left': { zh: '左移', en: 'Move Left' },
  'tabs.right': { zh: '右移', en: 'Move Right' },
} as const satisfies MessageTable
