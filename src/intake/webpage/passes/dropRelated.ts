import { RELATED_HEAD } from '../body/relatedBoxes.ts'
import { isFigure, isText, type Block } from '../convert/block.ts'
import type { Pass } from './pass.ts'

const HEAD_HERE = /^[\s【[（(■◆●▲>]*(?:点击(?:查看|阅读)|上一篇|下一篇|专题[:：]|推荐[:：])/

/** Leaves out related articles: a heading that announces them with what follows, and lines that are links from end to end at the end of the text. */
export const dropRelated: Pass = (blocks, { drop }) => {
  const whole = blocks.reduce((sum, { chars }) => sum + chars, 0)
  let end = blocks.length
  // Words outside links that stand after a block; reset where a heading takes all that follows with it.
  let plain = 0
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    const block = blocks[index]!
    if (isText(block) && block.chars <= 40 && isHead(block.text) && plain <= Math.max(40, 0.2 * whole)) {
      end = index
      plain = 0
    } else plain += block.chars - block.linkChars
  }
  while (end > 1 && isLinkOnly(blocks[end - 1]!)) end -= 1
  return blocks.filter((block, index) => {
    const promo =
      isText(block) &&
      isLinkOnly(block) &&
      block.chars <= 60 &&
      !/[。！？]$/.test(block.text) &&
      (index < 3 || PROMO.test(block.text))
    if (index < end && !promo) return true
    drop(block, { zh: '相关文章与推广链接', en: 'links to other articles' })
    return false
  })
}

function isHead(text: string): boolean {
  return RELATED_HEAD.test(text) || HEAD_HERE.test(text)
}

const PROMO = /^(?:点击|戳|【?(?:专题|详细|更多|查看))|>{1,3}$|》》$|→$/

function isLinkOnly(block: Block): boolean {
  const words = block.text.replace(/[\s>》»→]/g, '').length
  return !isFigure(block) && words > 0 && block.linkChars >= 0.9 * words && block.node.type !== 'table'
}
