import type { MessageTable } from './message.ts'

/** Words of the library room. */
export const libraryMessages = {
  'library.find': { zh: '按标题查找', en: 'Find by title' },
  'library.clear': { zh: '清除查找', en: 'Clear the search' },
  'library.new': { zh: '新建稿件', en: 'New Article' },
  'library.openManuscript': { zh: '打开文稿', en: 'Open Manuscript' },
  'library.count': { zh: '{n} 篇', en: '{n} articles' },
  'library.found': { zh: '找到 {n} 篇', en: '{n} found' },
  'library.list': { zh: '稿件', en: 'Articles' },
  'library.loading': { zh: '正在读取稿件列表…', en: 'Reading the list…' },
  'library.empty': { zh: '还没有稿件', en: 'No articles yet' },
  'library.emptyHint': { zh: '新建一篇，或打开一份文稿。', en: 'Begin one, or open a manuscript.' },
  'library.noMatch': { zh: '没有标题含“{title}”的稿件', en: 'No title contains “{title}”' },
  'library.retry': { zh: '重新读取', en: 'Read Again' },
  'library.editors': { zh: '责编 {names}', en: 'Ed. {names}' },
  'library.characters': { zh: '{n} 字', en: '{n} ch.' },
  'library.damaged': { zh: '无法读取', en: 'Damaged' },
  'library.unsaved': { zh: '未保存', en: 'Unsaved' },
  'library.unsavedHint': {
    zh: '有没有保存的改动，打开后会恢复',
    en: 'Has unsaved changes; they come back when it is opened',
  },
  'library.switch': { zh: '稿库', en: 'Library' },
} as const satisfies MessageTable
