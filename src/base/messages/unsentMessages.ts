import type { MessageTable } from './message.ts'

/** Words about what was begun the last time and not sent. */
export const unsentMessages = {
  'unsent.opinion': { zh: '上次写的审核意见还没有交', en: 'An opinion written the last time was not given yet' },
  'unsent.remark': { zh: '上次写的批注还没有写完', en: 'A comment begun the last time was not sent yet' },
  'unsent.source': {
    zh: '上次在源码里的改动还没有应用',
    en: 'Changes made in the source the last time were not applied yet',
  },
  'unsent.footnote': {
    zh: '上次写的脚注还没有放进正文',
    en: 'A footnote begun the last time was not put into the text yet',
  },
  'unsent.endnote': {
    zh: '上次写的尾注还没有放进正文',
    en: 'An endnote begun the last time was not put into the text yet',
  },
  'unsent.formula': {
    zh: '上次写的公式还没有放进正文',
    en: 'A formula begun the last time was not put into the text yet',
  },
  'unsent.link': {
    zh: '上次写的链接地址还没有加到文字上',
    en: 'The address of a link begun the last time was not set yet',
  },
  'unsent.ruby': {
    zh: '上次写的拼音还没有注到文字上',
    en: 'Readings of words begun the last time were not set yet',
  },
  'unsent.ignore': {
    zh: '上次写的忽略理由还没有确定',
    en: 'A reason to let a finding stand, begun the last time, was not given yet',
  },
  'unsent.field': {
    zh: '上次填的网址不完整，还没有存进稿件',
    en: 'An address typed the last time is not whole, and not in the article yet',
  },
  'unsent.reason': {
    zh: '上次写的导出理由还没有用上',
    en: 'A reason to export, begun the last time, was not given yet',
  },
  'unsent.author': {
    zh: '上次改的作者单位或简介还没有保存',
    en: 'What was changed of an author the last time was not saved yet',
  },
  'unsent.cell': {
    zh: '上次在审核台改的一格还没有写进去',
    en: 'A cell of the table changed the last time was not written yet',
  },
  'unsent.import': {
    zh: '上次核对导入时改的项目还没有用上',
    en: 'Fields mended in an import review the last time were not used yet',
  },
  'unsent.sameFile': {
    zh: '改的都在：再打开同一份文稿，就接着核对。',
    en: 'The changes are kept: open the same manuscript again to go on.',
  },
  'unsent.profile': {
    zh: '上次改的导出方案还没有保存',
    en: 'A publishing profile changed the last time was not saved yet',
  },
  'unsent.template': {
    zh: '上次改的模板还没有保存',
    en: 'A template changed the last time was not saved yet',
  },
  'unsent.steps': {
    zh: '上次改的审校流程还没有保存',
    en: 'Review steps changed the last time were not saved yet',
  },
  'unsent.inLibrary': {
    zh: '稿库没有变化，改的都在。',
    en: 'The library is as it was; the changes are kept.',
  },
  'unsent.inTemplates': {
    zh: '稿库没有变化，写的都在：在方案的“编辑模板…”里接着写。',
    en: 'The library is as it was; what was written is kept. Go on by “Edit Templates…” of a profile.',
  },
  'unsent.again': {
    zh: '写的字都在：在原处再打开它，就接着写。',
    en: 'The words are kept: open it again at its place to go on.',
  },
  'unsent.hint': { zh: '稿件没有变化，写的字都在。', en: 'The article is as it was; the words are kept.' },
  'unsent.go': { zh: '去看', en: 'Show' },
} as const satisfies MessageTable
