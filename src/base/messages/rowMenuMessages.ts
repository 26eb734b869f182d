import type { MessageTable } from './message.ts'

/** The menus of rows and cards beside the paper. */
export const rowMenuMessages = {
  'rowmenu.label': { zh: '可以做的', en: 'What can be done' },
  'rowmenu.go': { zh: '跳到正文', en: 'Go There' },
  'rowmenu.check': { zh: '打开，看检查', en: 'Open at Its Checks' },
  'rowmenu.rename': { zh: '改名…', en: 'Rename…' },
  'rowmenu.remove': { zh: '取消书签', en: 'Remove Bookmark' },
  'rowmenu.up': { zh: '整节上移', en: 'Move Section Up' },
  'rowmenu.down': { zh: '整节下移', en: 'Move Section Down' },
  'rowmenu.chip.edit': { zh: '修改', en: 'Edit' },
  'rowmenu.chip.earlier': { zh: '前移', en: 'Move Earlier' },
  'rowmenu.chip.later': { zh: '后移', en: 'Move Later' },
  'rowmenu.chip.remove': { zh: '移除', en: 'Remove' },
} as const satisfies MessageTable
