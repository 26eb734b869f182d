import { isText } from '../convert/block.ts'
import type { Pass } from './pass.ts'

/** Leaves out lines of nothing but replacement characters: signs that were broken before the page was saved. */
export const dropUnreadable: Pass = (blocks, { drop }) =>
  blocks.filter((block) => {
    const broken = isText(block) && /^[\ufffd\s]+$/.test(block.text)
    if (broken) drop(block, { zh: '已损坏、无法辨认的字符', en: 'characters broken beyond reading' })
    return !broken
  })
