import { isFigure, isText, type Block } from '../convert/block.ts'
import type { Pass } from './pass.ts'

const HEAD =
  /^[\s【[（(■◆●▲>]*(?:相关(?:新闻|阅读|文章|报道|链接|推荐|专题|稿件|内容|资讯)|延伸阅读|推荐阅读|更多(?:阅读|精彩|内容|新闻|报道)|精彩推荐|热门(?:推荐|文章|阅读)|往期(?:回顾|精选|推荐|文章)|猜你喜欢|编辑推荐|为您推荐|大家都在看|点击(?:查看|阅读)|热点(?:推荐|新闻)|上一篇|下一篇|新闻链接|专题[:：]|推荐[:：])/

/** Leaves out related articles: a heading that announces them with what follows, and lines that are links from end to end at the end of the text. */
export const dropRelated: Pass = (blocks, { drop }) => {
  const whole = blocks.reduce((sum, { chars }) => sum + chars - 0, 0)
  let end = blocks.length
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    const rest = blocks.slice(index + 1, end)
    const plain = rest.reduce((sum, { chars, linkChars }) => sum + chars - linkChars, 0)
    if (
      isText(blocks[index]!) &&
      blocks[index]!.chars <= 40 &&
      HEAD.test(blocks[index]!.text) &&
      plain <= Math.max(40, 0.2 * whole)
    )
      end = index
  }
  while (end > 1 && isLinkOnly(blocks[end - 1]!)) end -= 1
  return blocks.filter((block, index) => {
    const promo = isText(block) && isLinkOnly(block) && (index < 3 || PROMO.test(block.text))
    if (index < end && !promo) return true
    drop(block, { zh: '相关文章与推广链接', en: 'links to other articles' })
    return false
  })
}

const PROMO = /^(?:点击|戳|【?(?:专题|详细|更多|查看))|>{1,3}$|》》$|→$/

function isLinkOnly(block: Block): boolean {
  return !isFigure(block) && block.chars > 0 && block.linkChars >= 0.9 * block.chars && block.node.type !== 'table'
}
