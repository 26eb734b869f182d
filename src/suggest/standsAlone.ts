import { isContent } from './isContent.ts'
import type { TaggedWord } from './taggedWord.ts'

/** Nouns that say something of a subject only with another word: 扶贫工作. */
const HALF = new Set(
  '工作|活动|会议|要求|意见|领导|组织|建设|发展|制度|机制|精神|任务|作用|水平|能力|国家|社会|我国|中国|全国|群众|干部|中央'.split(
    '|',
  ),
)

/** Whether a word can be a keyword by itself. */
export function standsAlone(word: TaggedWord): boolean {
  return isContent(word) && !HALF.has(word.word)
}
