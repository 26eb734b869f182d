import { intakeMessages } from '../../base/messages/intakeMessages.ts'
import type { Bilingual } from '../../base/language.ts'

const comment = intakeMessages['intake.dropped.comment']
const navigation = intakeMessages['intake.dropped.navigation']
const advertisement = intakeMessages['intake.dropped.advertisement']
const footer = intakeMessages['intake.dropped.footer']

/** Lines that belong to the page around an article as a whole. Source: the reference page, and the portals of the domain notes. */
const FURNITURE: readonly { readonly pattern: RegExp; readonly why: Bilingual }[] = [
  { pattern: /^用户昵称\s*[:：]/, why: comment },
  { pattern: /^验证码(?:\s|[:：]|$)/, why: comment },
  { pattern: /^匿名(?:发表|评论)?$/, why: comment },
  { pattern: /^所有评论仅代表网友意见/, why: comment },
  { pattern: /^最新(?:发表的)?评论\s*\d*\s*条?/, why: comment },
  { pattern: /^(?:查看(?:全部|更多)评论|我要评论|发表评论|提交评论|网友评论)(?:\s|$)/, why: comment },
  { pattern: /^[【[]?(?:回到|返回)(?:频道)?(?:首页|顶部|列表)[】\]]?$/, why: navigation },
  { pattern: /^(?:上一篇|下一篇|上一条|下一条)\s*[:：]/, why: navigation },
  { pattern: /^(?=.*[上下]一页)(?:首页|尾页|末页|[上下]一页|共\s*\d+\s*页|\d{1,3}|[\s.…>|])+$/, why: navigation },
  { pattern: /^(?:相关(?:文章|新闻|阅读|链接)|推荐阅读|延伸阅读|热点推荐)\s*[:：]?$/, why: navigation },
  { pattern: /^(?:jrtt|wxgzh|777|weixin|weibo|erweima|qrcode|logo)\.(?:jpe?g|png|gif)$/i, why: advertisement },
  { pattern: /^\S*广告\S*\.(?:jpe?g|png|gif|swf)$/i, why: advertisement },
  {
    pattern:
      /^(?=.*(?:关于我们|联系我们|网站声明|法律顾问|网站地图|版权声明|广告服务))(?:[^|｜。]{1,20}[|｜]\s*){2,}[^|｜。]{1,20}$/,
    why: footer,
  },
  {
    pattern: /^(?:版权所有|Copyright\b|©|.{0,6}ICP[备证]|.{0,4}公网安备|互联网新闻信息服务许可证)[^。]{0,100}$/i,
    why: footer,
  },
  { pattern: /^(?:网站标识码|(?:违法和?不良信息)?举报(?:电话|邮箱))\s*[:：][^。]{0,80}$/, why: footer },
  { pattern: /^(?:免责|郑重|版权)声明\s*[:：]/, why: footer },
]

/** Why a line is page furniture; null if it is none. In the midst of a body only what can be nothing else counts; the site's own lines stand at its foot. */
export function furnitureReason(text: string, place: 'body' | 'foot'): Bilingual | null {
  if (text.length > 200) return null
  const why = FURNITURE.find(({ pattern }) => pattern.test(text))?.why ?? null
  return place === 'body' && why === footer ? null : why
}
