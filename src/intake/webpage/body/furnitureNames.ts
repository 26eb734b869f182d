import { namesOf } from '../tree/namesOf.ts'
import type { PageElement } from '../tree/pageElement.ts'

/** Words that template makers give to what stands round an article, English and pinyin. */
const FURNITURE: ReadonlySet<string> = new Set(
  (
    'comment comments cmt pinglun gentie tiezi reply replies related relate relative xiangguan xgxw xgyd recommend recommended recommends tuijian tjyd ' +
    'sidebar aside side foot footer nav navbar navigation menu share sharebar shares fenxiang copyright banquan ' +
    'hot hotnews rank ranking ranklist paihang top10 ad ads adv advert adbox guanggao banner banners crumb crumbs breadcrumb breadcrumbs toolbar toolbox login regist register ' +
    'qrcode erweima ewm qr pager pagination pagelist paging fenye prenext prevnext statement disclaimer shengming mianze feedback jubao jiucuo reward ' +
    'subscribe popup modal dialog tags taglist vote toupiao zan like likes praise mood xinqing biaoqing friendlink links weixin wechat weibo search ' +
    'about aboutus newsletter download print printer bdsharebuttonbox bdshare bshare jiathis player bottomad topad'
  ).split(' '),
)

/** Whether an element's own names say that it is furniture: comments, related articles, sharing, advertising, navigation. */
export function hasFurnitureName(element: PageElement): boolean {
  if (element.tag === 'nav' || element.tag === 'aside' || element.tag === 'footer') return true
  if (element.tag === 'body' || element.tag === 'html' || element.tag === 'p') return false
  return namesOf(element).some((name) => FURNITURE.has(name))
}

/** Names that no template gives to an article, however much stands under them. */
const NEVER_TEXT: ReadonlySet<string> = new Set(
  'comment comments commentlist cmt pinglun gentie replies related relate xiangguan recommend tuijian sidebar footer about aboutus'.split(
    ' ',
  ),
)

/** Whether an element's names say that it is furniture even where it holds more words than the article. */
export function isNeverText(element: PageElement): boolean {
  return element.tag !== 'body' && element.tag !== 'html' && namesOf(element).some((name) => NEVER_TEXT.has(name))
}

/** Words for the place of an article's text. */
const TEXT: ReadonlySet<string> = new Set(
  (
    'article articles content contents body text txt detail details main zoom news newstext story post entry zhengwen wenzhang neirong nr editor trs ' +
    'con cont articlebody artibody para conmsg maintext richtext ueditor essay'
  ).split(' '),
)

/** Whether an element's names say that it holds an article's text. */
export function hasTextName(element: PageElement): boolean {
  return element.tag === 'article' || namesOf(element).some((name) => TEXT.has(name))
}
