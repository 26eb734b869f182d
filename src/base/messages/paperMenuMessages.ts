import type { MessageTable } from './message.ts'

/** The menu of the right button on the paper. */
export const paperMenuMessages = {
  'papermenu.label': { zh: '这里可以做的', en: 'What can be done here' },
  'papermenu.paste': {
    zh: '网页不能自己读剪贴板，稿件没有改动。请按 Ctrl+V（Mac 为 ⌘V）粘贴，或按住 Shift 点右键，用系统的菜单。',
    en: 'No page may read the clipboard by itself; nothing was changed. Press Ctrl+V (⌘V on a Mac), or hold Shift and press the right button for the system’s menu.',
  },
  'papermenu.editLink': { zh: '改链接…', en: 'Edit Link…' },
  'papermenu.openLink': { zh: '打开链接', en: 'Open Link' },
  'papermenu.copyLink': { zh: '复制链接地址', en: 'Copy Address' },
  'papermenu.editNote': { zh: '改注释内容…', en: 'Edit Note…' },
  'papermenu.deleteNote': { zh: '删除注释', en: 'Delete Note' },
  'papermenu.editFormula': { zh: '改公式…', en: 'Edit Formula…' },
  'papermenu.figureWords': { zh: '替代文字与摄影…', en: 'Alternative Text and Credit…' },
  'papermenu.resolve': { zh: '批注标为已解决', en: 'Resolve Comment' },
  'papermenu.reopen': { zh: '重新打开批注', en: 'Reopen Comment' },
  'papermenu.deleteComment': { zh: '删除批注', en: 'Delete Comment' },
  'papermenu.comment': { zh: '在批注栏里看和回复', en: 'Read and Answer in Comments' },
  'papermenu.change': { zh: '在修订栏里看', en: 'Show in Changes' },
  'papermenu.bookmark': { zh: '在大纲里看和改名', en: 'Show and Rename in Outline' },
  'papermenu.ignore': { zh: '忽略这一处', en: 'Let This Stand' },
  'papermenu.finding': { zh: '在检查栏里看', en: 'Show in Checks' },
} as const satisfies MessageTable
