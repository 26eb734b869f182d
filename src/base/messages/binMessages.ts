import type { MessageTable } from './message.ts'

/** Words of the bin, and of deleting. */
export const binMessages = {
  'bin.title': { zh: '回收站', en: 'Bin' },
  'bin.entry': { zh: '回收站 ({n})', en: 'Bin ({n})' },
  'bin.hint': {
    zh: '删除的稿件连同图片、历史版本都在这里，随时可以恢复。',
    en: 'Deleted articles lie here with their pictures and versions, and can be restored at any time.',
  },
  'bin.empty': { zh: '回收站是空的', en: 'The bin is empty' },
  'bin.loading': { zh: '正在读取回收站…', en: 'Reading the bin…' },
  'bin.list': { zh: '已删除的稿件', en: 'Deleted articles' },
  'bin.total': { zh: '{n} 篇，共 {size}', en: '{n} {n|article|articles}, {size}' },
  'bin.more': { zh: '再显示 {n} 篇', en: 'Show {n} more' },
  'bin.deleted': { zh: '{time} 删除', en: 'deleted {time}' },
  'bin.deletedBy': { zh: '{by} {time} 删除', en: 'deleted by {by}, {time}' },
  'bin.unknownTime': { zh: '删除时间不详', en: 'deletion time unknown' },
  'bin.restore': { zh: '恢复', en: 'Restore' },
  'bin.restoreOne': { zh: '恢复《{title}》', en: 'Restore “{title}”' },
  'bin.remove': { zh: '彻底删除', en: 'Delete for Good' },
  'bin.removeOne': { zh: '彻底删除《{title}》', en: 'Delete “{title}” for good' },
  'bin.emptyAll': { zh: '清空回收站', en: 'Empty the Bin' },
  'bin.keep': { zh: '保留', en: 'Keep' },
  'bin.askOne': { zh: '彻底删除《{title}》？', en: 'Delete “{title}” for good?' },
  'bin.askOneBody': {
    zh: '正文 {characters} 字、图片和附件 {files} 个、全部历史版本，以及没有保存的改动，都会从磁盘上删除（共 {size}），不能撤销。',
    en: 'Its {characters} {characters|character|characters}, {files} {files|picture or attachment|pictures and attachments}, all versions and any unsaved changes leave the disk ({size}). This cannot be undone.',
  },
  'bin.askAll': { zh: '清空回收站？', en: 'Empty the bin?' },
  'bin.askAllBody': {
    zh: '{n} 篇稿件连同图片、附件、历史版本和没有保存的改动，都会从磁盘上删除（共 {size}），不能撤销。',
    en: '{n} {n|article with its|articles with their} pictures, attachments, versions and unsaved changes {n|leaves|leave} the disk ({size}). This cannot be undone.',
  },
  'bin.removed': { zh: '《{title}》已移到回收站。', en: '“{title}” was moved to the bin.' },
  'bin.undo': { zh: '撤销', en: 'Undo' },
  'bin.restored': { zh: '《{title}》已恢复。', en: '“{title}” was restored.' },
  'bin.open': { zh: '打开', en: 'Open' },
  'bin.gone': { zh: '已彻底删除 {n} 篇稿件。', en: '{n} {n|article was|articles were} deleted for good.' },
  'bin.rowMenu': { zh: '《{title}》', en: '“{title}”' },
  'bin.moveToBin': { zh: '移到回收站', en: 'Move to Bin' },
} as const satisfies MessageTable
