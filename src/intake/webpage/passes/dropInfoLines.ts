import { creditCoverage } from '../credits/creditCoverage.ts'
import { readBareCredits } from '../credits/readBareCredits.ts'
import { readCredits } from '../credits/readCredits.ts'
import { isFigure, type Block } from '../convert/block.ts'
import { isProse } from '../body/measurePage.ts'
import { findMoments } from '../time/findMoments.ts'
import type { Pass } from './pass.ts'

/** Leaves out the info line and the labelled lines (摘要, 关键词, 作者 …) that stand before the first sentence: they are metadata now. */
export const dropInfoLines: Pass = (blocks, { drop }) => {
  const first = blocks.findIndex((block) => isProse(block) && block.chars >= 25 && !isInfo(block))
  const end = first < 0 ? Math.min(blocks.length, 4) : Math.min(first, 15)
  return blocks.filter((block, index) => {
    if (index >= end || isFigure(block) || !isInfo(block)) return true
    drop(block, { zh: '信息行，已作为元数据读取', en: 'info line, read as metadata' })
    return false
  })
}

function isInfo(block: Block): boolean {
  if (block.chars === 0 || block.chars > 600) return false
  const credits = readCredits(block.marked)
  if (credits[0]?.role === 'abstract' && credits[0].before === '') return true
  if (block.chars > 160) return false
  const known = credits.filter(({ role }) => role !== 'other')
  if (known.length > 0 && known[0]!.before.length <= 40) {
    return creditCoverage(credits, block.chars) >= 0.4 || (block.chars < 60 && !isProse(block))
  }
  if (readBareCredits(block.text).length > 0) return true
  const [moment] = findMoments(block.text)
  return moment !== undefined && moment.hasTime && block.chars <= 40 && !isProse(block)
}
