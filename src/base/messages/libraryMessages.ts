import type { MessageTable } from './message.ts'

/** Words of the library room. */
export const libraryMessages = {
  'library.find': { zh: '查找稿件', en: 'Find articles' },
  'library.findHint': { zh: '查找稿件', en: 'Find articles' },
  'library.completions': { zh: '可选的写法', en: 'Ways to go on' },
  'library.hints': { zh: '查找提示', en: 'About the search' },
  'library.hint.unknownField': {
    zh: '没有这个字段，按文字查找：{part}',
    en: 'No such field, searched as text: {part}',
  },
  'library.hint.badStage': { zh: '没有这个状态，按文字查找：{part}', en: 'No such state, searched as text: {part}' },
  'library.hint.badDate': {
    zh: '日期写法如 2016-05..2016-06，按文字查找：{part}',
    en: 'A date is written 2016-05..2016-06; searched as text: {part}',
  },
  'library.hint.badNumber': {
    zh: '字数写法如 >2000，按文字查找：{part}',
    en: 'A count is written >2000; searched as text: {part}',
  },
  'library.hint.badField': {
    zh: '“缺”后面是字段名，按文字查找：{part}',
    en: 'A field’s name goes after “missing”; searched as text: {part}',
  },
  'library.hint.badExport': {
    zh: '“导出”后面写 有、无、后改 或日期，按文字查找：{part}',
    en: 'After “exported”: yes, no, changed or a date; searched as text: {part}',
  },
  'library.hint.badAlike': {
    zh: '“重复”后面写 有、无 或稿件编号，按文字查找：{part}',
    en: 'After duplicate comes yes, no or an ID; searched as text: {part}',
  },
  'library.hint.badFindings': {
    zh: '“问题”后面写 >0 这样的数，或 有、无、错误、警告、提示、未查，按文字查找：{part}',
    en: 'After findings comes a count as >0, or yes, none, errors, warnings, hints, unchecked; searched as text: {part}',
  },
  'library.hint.openQuote': { zh: '引号没有结束：{part}', en: 'The quote is not closed: {part}' },
  'library.clear': { zh: '清除查找', en: 'Clear the search' },
  'library.new': { zh: '新建稿件', en: 'New Article' },
  'library.openManuscript': { zh: '打开文稿', en: 'Open Manuscript' },
  'library.count': { zh: '{n} 篇', en: '{n} {n|article|articles}' },
  'library.found': { zh: '找到 {n} 篇', en: '{n} found' },
  'library.foundMore': { zh: '{n} 篇以上', en: 'More than {n}' },
  'library.reading': { zh: '正在建立索引 {done} / {total}', en: 'Building the index {done} / {total}' },
  'library.renewed': { zh: '索引已重建', en: 'index rebuilt' },
  'library.renewedHint': {
    zh: '原来的索引不能用，已经重新建立；稿件没有受影响。',
    en: 'The index could not be used and was made anew; the articles are untouched.',
  },
  'library.list': { zh: '稿件', en: 'Articles' },
  'library.loading': { zh: '正在读取稿件列表…', en: 'Reading the list…' },
  'library.empty': { zh: '还没有稿件', en: 'No articles yet' },
  'library.emptyHint': { zh: '新建一篇，或打开一份文稿。', en: 'Begin one, or open a manuscript.' },
  'library.noMatch': { zh: '没有找到“{query}”', en: 'Nothing found for “{query}”' },
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
