import type { MessageTable } from './message.ts'

/** Words of the publish room. */
export const publishMessages = {
  'publish.profile.page': { zh: '网页（整页 HTML）', en: 'Page (whole HTML page)' },
  'publish.profile.fragment': { zh: '正文代码（粘贴到 CMS 源码视图）', en: 'Fragment (for the CMS source view)' },
  'publish.warning.missingRequired': { zh: '缺少必填项：{field}。', en: '{field} is required and empty.' },
  'publish.warning.noTitle': {
    zh: '没有标题，页面标题暂用稿件编号。',
    en: 'There is no title; the page is named after the article’s id.',
  },
  'publish.warning.overLimit': {
    zh: '{field}超出上限：{length} / {most}{unit}。',
    en: '{field} is over its limit: {length} of {most} {unit}.',
  },
  'publish.warning.missingPicture': {
    zh: '图片“{name}”没有文件内容，页面里只印图注。',
    en: 'Picture “{name}” has no bytes here; only its caption is printed.',
  },
  'publish.warning.emptyPicture': {
    zh: '有一处图片还没有选图，页面里只印图注。',
    en: 'One figure has no picture yet; only its caption is printed.',
  },
  'publish.warning.missingFile': {
    zh: '附件“{name}”没有文件内容，未写出。',
    en: 'Attachment “{name}” has no bytes here; it was left out.',
  },
  'publish.warning.missingCover': {
    zh: '封面“{name}”没有文件内容，未写出。',
    en: 'Cover “{name}” has no bytes here; it was left out.',
  },
  'publish.warning.remotePicture': {
    zh: '网络图片未下载，页面里只印图注：{address}',
    en: 'A picture on the network was not fetched; only its caption is printed: {address}',
  },
  'publish.unit.characters': { zh: '字', en: 'characters' },
  'publish.unit.bytes2': { zh: '字节（汉字计 2）', en: 'bytes (a 汉字 counts 2)' },
} as const satisfies MessageTable
