import { plain } from '../headline/findHeadline.ts'
import { isAbstractBox } from '../fields/findAbstract.ts'
import type { Pass } from './pass.ts'

/** Takes a summary that stands apart before the text out of it: it is metadata now. An unlabelled first paragraph stays. */
export const dropAbstract: Pass = (blocks, { metadata, drop }) => {
  const words = plain(metadata.abstract)
  if (words === '') return blocks
  return blocks.filter((block, index) => {
    const own = index < 4 && plain(block.text).endsWith(words) && plain(block.text).length <= words.length + 8
    const apart =
      own &&
      (plain(block.text) !== words ||
        isAbstractBox(block.element) ||
        (block.element.parent !== null && isAbstractBox(block.element.parent)))
    if (apart) drop(block, { zh: '摘要，已作为元数据读取', en: 'abstract, read as metadata' })
    return !apart
  })
}
