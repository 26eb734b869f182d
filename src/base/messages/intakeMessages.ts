import type { MessageTable } from './message.ts'

/** Words of the intake room: why a piece of a manuscript was left out. */
export const intakeMessages = {
  'intake.alike': {
    zh: '稿库里有 {count} 篇与刚导入的稿件标题相同或正文相近：{titles}',
    en: 'The library has {count} of the same title or nearly the same text: {titles}',
  },
  'intake.alike.title': { zh: '《{title}》', en: '“{title}” ' },
  'intake.alike.hint': {
    zh: '两篇都在，没有改动。看过以后再决定留哪一篇。',
    en: 'Both are there, unchanged. Look before you decide which to keep.',
  },
  'intake.alike.show': { zh: '列出来', en: 'List them' },
  'intake.package.opened': {
    zh: '已打开稿件包里的稿件：{title}',
    en: 'The article of the package is in the library: {title}',
  },
  'intake.package.whole': {
    zh: '图片、附件和历史版本都已放进稿库。',
    en: 'Its pictures, files and versions came along.',
  },
  'intake.package.losses': {
    zh: '有 {count} 处没有完整读出，打开后请核对；稿件包本身没有改动。',
    en: '{count} {count|place|places} could not be read whole; please check {count|it|them}. The package itself was not touched.',
  },
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
  'intake.dropped.annotation': { zh: '批注，未放进正文', en: 'a comment, not part of the text' },
  'intake.dropped.deleted': { zh: '修订中已删除的文字', en: 'text deleted by a tracked change' },
  'intake.dropped.hidden': { zh: '隐藏文字', en: 'hidden text' },
  'intake.dropped.contents': {
    zh: '自动目录，小标题仍在正文里',
    en: 'table of contents; the headings are in the text',
  },
  'intake.dropped.margin': { zh: '页眉或页脚', en: 'header or footer' },
  'intake.dropped.pageBreak': { zh: '分页符', en: 'page breaks' },
  'intake.dropped.prompt': { zh: '没有填写的提示文字', en: 'a prompt that nobody filled in' },

  'intake.notice.name': { zh: '导入说明', en: 'About the import' },
  'intake.notice.dropped': {
    zh: '已导入。文稿里有 {count} 处不属于稿件的内容，没有放进来。',
    en: 'Imported. {count} {count|piece that is not the article was|pieces that are not the article were} left out.',
  },
  'intake.notice.losses': {
    zh: '有 {count} 处没能完整带过来，请核对。',
    en: '{count} {count|piece|pieces} did not come over whole; please check.',
  },
  'intake.notice.show': { zh: '查看', en: 'Show' },
  'intake.notice.hide': { zh: '收起', en: 'Hide' },
  'intake.notice.dismiss': { zh: '知道了', en: 'Dismiss' },
  'intake.notice.reason': { zh: '{why}（{count} 处）', en: '{why} ({count})' },
  'intake.notice.wholeText': { zh: '全文', en: 'whole text' },
  'intake.notice.pictures': { zh: '图片', en: 'pictures' },
  'intake.notice.line': { zh: '第 {line} 行', en: 'line {line}' },
} as const satisfies MessageTable
