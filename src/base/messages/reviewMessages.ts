import type { MessageTable } from './message.ts'

/** Words of the import review, in which a manuscript and what was made of it stand side by side. */
export const reviewMessages = {
  'review.title': { zh: '导入核对：{name}', en: 'Review of the import: {name}' },
  'review.pasted': { zh: '粘贴的文字', en: 'pasted text' },
  'review.guesses': {
    zh: '有 {guesses} 项元数据拿不准，请核对。',
    en: '{guesses} {guesses|field was|fields were} guessed; please check. ',
  },
  'review.losses': {
    zh: '有 {losses} 处没能完整带过来。',
    en: '{losses} {losses|piece|pieces} did not come over whole.',
  },
  'review.clean': {
    zh: '各项元数据都有出处，没有内容丢失。',
    en: 'Every field was found in the manuscript, and nothing was lost.',
  },
  'review.manuscript': { zh: '原稿', en: 'Manuscript' },
  'review.result': { zh: '导入结果', en: 'Result' },
  'review.fields': { zh: '元数据', en: 'Metadata' },
  'review.left': { zh: '没有放进来的内容', en: 'What was left out' },
  'review.nothingLeft': { zh: '原稿的内容都在稿件里。', en: 'All of the manuscript is in the article.' },
  'review.found': { zh: '出处：{where}', en: 'Found: {where}' },
  'review.sure': { zh: '确定', en: 'sure' },
  'review.likely': { zh: '较可靠', en: 'likely' },
  'review.guess': { zh: '待核对', en: 'please check' },
  'review.typed': { zh: '已改为你填写的内容', en: 'changed by you' },
  'review.explain.sure': {
    zh: '原稿里有明确的标签或位置。出处：{where}',
    en: 'The manuscript labels it or its place is clear. Found: {where}',
  },
  'review.explain.likely': {
    zh: '按位置和写法判断，一般是对的。出处：{where}',
    en: 'Told by its place and form, mostly right. Found: {where}',
  },
  'review.explain.guess': {
    zh: '没有明确标签，是推测的，请核对。出处：{where}',
    en: 'No label says so; it is a guess, please check. Found: {where}',
  },
  'review.leave': { zh: '不采用', en: 'Do not take' },
  'review.leaveField': { zh: '{label}：不采用', en: '{label}: do not take' },
  'review.useOther': { zh: '改用“{value}”', en: 'Use “{value}”' },
  'review.accept': { zh: '接受并建稿', en: 'Accept' },
  'review.apply': { zh: '改到稿件里', en: 'Apply to the article' },
  'review.cancel': { zh: '取消导入', en: 'Cancel the import' },
  'review.close': { zh: '关闭', en: 'Close' },
  'review.open': { zh: '查看导入', en: 'Review the import' },
  'review.toLine': { zh: '在原稿中查看第 {line} 行', en: 'Show line {line} of the manuscript' },
  'review.more': { zh: '原稿较长，以下未列出。', en: 'The manuscript goes on; the rest is not listed.' },
  'review.emptyBody': { zh: '没有正文。', en: 'There is no body text.' },
} as const satisfies MessageTable
