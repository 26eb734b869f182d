import type { MessageTable } from './message.ts'

/** Words of the source view (源码). */
export const sourceMessages = {
  'source.title': { zh: '正文源码', en: 'Source of the Body' },
  'source.editor': { zh: '正文的 HTML 源码', en: 'HTML source of the body' },
  'source.hint': {
    zh: '批注、修订和脚注都在里面。应用后是一次编辑，可一次撤销；修订不记录这里的改动。',
    en: 'Comments, tracked changes and notes are in it. What is applied is one edit, which one undo takes back; it is not tracked.',
  },
  'source.readOnly': { zh: '这篇稿件现在只能看。', en: 'This article can only be read now.' },
  'source.apply': { zh: '应用', en: 'Apply' },
  'source.applyOver': { zh: '仍然应用', en: 'Apply Anyway' },
  'source.cancel': { zh: '取消', en: 'Cancel' },
  'source.again': { zh: '放弃改动，重新开始', en: 'Start Again from the Article' },
  'source.whole': { zh: '内容完整，应用后不丢东西。', en: 'Nothing of it will be lost.' },
  'source.losses': { zh: '应用后不会保留：', en: 'The article will not keep:' },
  'source.loss.tag': { zh: '标记 <{name}>，{n} 处', en: '<{name}>, {n} {n|time|times}' },
  'source.loss.attribute': { zh: '属性 {name}，{n} 处', en: 'attribute {name}, {n} {n|time|times}' },
  'source.loss.text': { zh: '文字“{name}”', en: 'the words “{name}”' },
  'source.loss.more': { zh: '另有 {n} 项', en: '{n} more' },
  'source.dropped': { zh: '源码里的改动没有应用', en: 'The changes to the source were not applied' },
  'source.droppedHint': { zh: '稿件没有变化，改动还留着。', en: 'The article is as it was; your changes are kept.' },
  'source.goOn': { zh: '接着改', en: 'Go On' },
  'source.refused.changed': {
    zh: '稿件在动这份源码之后又被改过，没有应用，源码还在这里。仍然应用会盖过那些改动，可以撤销。',
    en: 'The article was changed since this source was begun. Nothing was applied; your source is still here. To apply it anyway replaces those changes; undo brings them back.',
  },
  'source.refused.locked': {
    zh: '稿件现在不能修改，没有应用。源码还在这里，稍后再试。',
    en: 'The article cannot be changed now. Nothing was applied; your source is still here. Try again later.',
  },
} satisfies MessageTable
