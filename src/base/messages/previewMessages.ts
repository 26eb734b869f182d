import type { MessageTable } from './message.ts'

/** Words of the preview room. */
export const previewMessages = {
  'preview.tools': { zh: '预览方式', en: 'How to preview' },
  'preview.profile': { zh: '预览哪一种成品', en: 'Which output to preview' },
  'preview.form': { zh: '预览内容', en: 'What to preview' },
  'preview.form.page': { zh: '网页', en: 'Page' },
  'preview.form.fragment': { zh: '正文', en: 'Body' },
  'preview.form.wechat': { zh: '公众号文章', en: 'WeChat article' },
  'preview.form.source': { zh: '源码', en: 'Source' },
  'preview.form.shown': { zh: '效果', en: 'As Shown' },
  'preview.frame.page': { zh: '成品网页', en: 'The finished page' },
  'preview.frame.fragment': { zh: '正文效果', en: 'The body as shown' },
  'preview.frame.wechat': { zh: '公众号里的样子', en: 'As read in WeChat' },
  'preview.phone': { zh: '手机宽度', en: 'Phone width' },
  'preview.desktop': { zh: '电脑宽度', en: 'Desktop width' },
  'preview.copyBody': { zh: '复制正文', en: 'Copy Body' },
  'preview.copySource': { zh: '复制源码', en: 'Copy Source' },
  'preview.making': { zh: '正在生成预览', en: 'Making the preview' },
} as const satisfies MessageTable
