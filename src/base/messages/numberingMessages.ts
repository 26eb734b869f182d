import type { MessageTable } from './message.ts'

/** The numbers of the lists of an article. */
export const numberingMessages = {
  'menu.format.continueList': { zh: '接着编号', en: 'Continue Numbering' },
  'menu.format.listStart': { zh: '从…开始编号', en: 'Start Numbering at…' },
  'numbering.menu': { zh: '列表编号', en: 'Numbers of the list' },
  'numbering.first': { zh: '从几开始编号', en: 'First number of the list' },
  'numbering.here': { zh: '这一项的编号（后面的接着编）', en: 'Number of this item; those after it go on' },
  'numbering.again': { zh: '重新从 1 开始', en: 'Restart at 1' },
  'numbering.refused': {
    zh: '编号是 0 到 99999 的整数，列表还没有改。请重写，或按 Esc 取消。',
    en: 'The number is a whole one from 0 to 99999; the list is unchanged. Write it again, or press Esc to leave.',
  },
} as const satisfies MessageTable
