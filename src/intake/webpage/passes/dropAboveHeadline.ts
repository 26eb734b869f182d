import { plain } from '../headline/findHeadline.ts'
import type { Pass } from './pass.ts'

/** Leaves out what stands before the headline, the headline itself, and its companions, where the text's container holds them too. */
export const dropAboveHeadline: Pass = (blocks, { from, metadata, drop }) => {
  const heads = new Set([metadata.title, metadata.kicker, metadata.subtitle].map(plain).filter((text) => text !== ''))
  return blocks.filter((block, index) => {
    const above = from !== null && block.order <= from && block.order > 0 && block.element.last < from + 1
    const repeats = index < 8 && block.text.length <= 160 && heads.has(plain(block.text))
    if (above || repeats) drop(block, { zh: '标题区的内容，不属于正文', en: 'belongs to the headline' })
    return !above && !repeats
  })
}
