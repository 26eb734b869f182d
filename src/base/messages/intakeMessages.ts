import type { MessageTable } from './message.ts'

/** Words of the intake room: why a piece of a manuscript was left out. */
export const intakeMessages = {
  'intake.dropped.siteHeader': {
    zh: '网站页眉，在栏目路径之前',
    en: 'site header, above the channel path',
  },
  'intake.dropped.control': { zh: '页面按钮或计数', en: 'page control or counter' },
  'intake.dropped.share': { zh: '分享按钮与计数', en: 'share buttons and counter' },
  'intake.dropped.reprint': {
    zh: '转载声明，导出时按来源自动生成',
    en: 'reprint line, written anew at export from the source',
  },
  'intake.dropped.comment': { zh: '网友评论区', en: 'comment form' },
  'intake.dropped.navigation': { zh: '页面导航', en: 'page navigation' },
  'intake.dropped.advertisement': { zh: '图标或广告图片', en: 'icon or advertisement picture' },
  'intake.dropped.footer': { zh: '网站页脚', en: 'site footer' },
  'intake.dropped.afterArticle': {
    zh: '正文之后的页面文字，未能识别，请核对',
    en: 'page text after the article, not recognised; please check',
  },
  'intake.dropped.infoRest': {
    zh: '信息行中未能识别的文字，请核对',
    en: 'words of the info line that were not recognised; please check',
  },
  'intake.dropped.repeated': {
    zh: '与前面已取用的同一项不同，未采用，请核对',
    en: 'differs from the same field found before and was not taken; please check',
  },
  'intake.dropped.noSuchDay': { zh: '日期不存在，未采用', en: 'no such day, not taken' },
} as const satisfies MessageTable
