import type { Page } from '../tree/page.ts'
import type { PageElement } from '../tree/pageElement.ts'

/** Headings under which sites list other articles, comments and rankings. */
export const RELATED_HEAD =
  /^[\s【[（(■◆●▲>|]*(?:相关(?:新闻|阅读|文章|报道|链接|推荐|专题|稿件|内容|资讯)|相關(?:新聞|閱讀|文章|報導)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多(?:阅读|精彩|内容|新闻|报道|报导|文章|推荐)|精彩推荐|精彩图片|热门(?:推荐|文章|阅读|新闻|评论|话题|视频)|往期(?:回顾|精选|推荐|文章)|猜你喜欢|[你您](?:可能|也许)(?:还|也|会)*(?:想看|喜欢|感兴趣)|编辑推荐|为[你您]推荐|大家都在看|热点(?:推荐|新闻|排行|专题)|新闻链接|(?:新闻|点击|阅读|评论|图片|热点|本周|24小时)?排行榜?|最新(?:评论|文章|新闻|报道)|网友评论|全部评论|评论列表|友情链接|头条新闻|今日(?:热点|头条|推荐)|视频推荐|图片新闻|要闻推荐)/

/** The boxes that such a heading opens: the largest element whose first visible line it is. */
export function relatedBoxes(page: Page): Set<PageElement> {
  const boxes = new Set<PageElement>()
  for (const [index, line] of page.lines.entries()) {
    if (line.chars > 20 || !RELATED_HEAD.test(line.text)) continue
    const before = page.lines[index - 1]?.order ?? -1
    let box = line.block
    while (box.parent !== null && box.parent.order > before && box.parent.tag !== 'body') box = box.parent
    boxes.add(box)
  }
  return boxes
}
