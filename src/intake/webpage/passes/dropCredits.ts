import { creditCoverage } from '../credits/creditCoverage.ts'
import { readBareCredits } from '../credits/readBareCredits.ts'
import { readCredits } from '../credits/readCredits.ts'
import type { CreditRole } from '../credits/creditLabels.ts'
import { isText, type Block } from '../convert/block.ts'
import type { Pass } from './pass.ts'

const ROLES: ReadonlySet<CreditRole> = new Set([
  'source',
  'author',
  'editor',
  'editorInChief',
  'proofreader',
  'reviewer',
  'published',
  'keywords',
  'affiliation',
  'bio',
])

/**
 * Takes the closing credits (责编, 编辑, 校对, 来源, 作者 …) out of the text: they are metadata now. What follows them is the publisher's own
 * (accounts to follow, codes to scan) unless it reads like most of the article.
 */
export const dropCredits: Pass = (blocks, { drop }) => {
  const from = Math.floor(blocks.length * 0.5)
  const credits = new Set<Block>()
  for (const [index, block] of blocks.entries()) {
    if (isEditorLine(block) || (index >= from && isCreditLine(block))) credits.add(block)
  }
  const last = blocks.findLastIndex((block) => credits.has(block))
  const after = last < from || last < 0 ? [] : blocks.slice(last + 1)
  const whole = blocks.reduce((sum, { chars }) => sum + chars, 0)
  const rest = after.reduce((sum, { chars }) => sum + chars, 0)
  const dropAfter = blocks.some((block) => credits.has(block) && isEditorLine(block)) && rest < 0.25 * whole
  return blocks.filter((block, index) => {
    if (credits.has(block)) drop(block, { zh: '署名行，已作为元数据读取', en: 'credits, read as metadata' })
    else if (index > last && last >= from && dropAfter)
      drop(block, { zh: '署名之后的推广内容', en: 'follows the credits' })
    else return true
    return false
  })
}

function isEditorLine(block: Block): boolean {
  if (!isText(block) || block.chars > 80) return false
  const credits = readCredits(block.marked)
  const editing = credits.some(({ role }) => role === 'editor' || role === 'editorInChief')
  return (
    (editing && isCovered(block, credits)) ||
    readBareCredits(block.text).some(({ role }) => role === 'editor' || role === 'editorInChief')
  )
}

function isCreditLine(block: Block): boolean {
  if (!isText(block) || block.chars > 120) return false
  const credits = readCredits(block.marked)
  if (credits.some(({ role }) => ROLES.has(role)) && isCovered(block, credits)) return true
  return readBareCredits(block.text).length > 0
}

function isCovered(block: Block, credits: ReturnType<typeof readCredits>): boolean {
  return creditCoverage(credits, block.chars) >= 0.6 && !/[。！？]$/.test(block.text)
}
