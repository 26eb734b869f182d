import type { MessageTable } from './message.ts'

/** Words of the app room. */
export const appMessages = {
  'app.name': { zh: '清样', en: 'Qingyang' },

  'app.leave.held': {
    zh: '稿件没有关闭：还有内容没有存到磁盘。',
    en: 'The article stays open: part of it is not on disk yet.',
  },
  'app.leave.losses': {
    zh: '您的文字还在这里。这篇稿件打开时有内容未能完整读取，请先手动保存，或放弃改动。',
    en: 'Your text is still here. Part of the article could not be read when it was opened: save it yourself, or give up the changes.',
  },
  'app.leave.choose': {
    zh: '您的文字还在这里。请按稿件上方的提示处理后再关闭。',
    en: 'Your text is still here. Choose what to do above the article, then close it.',
  },
} as const satisfies MessageTable
