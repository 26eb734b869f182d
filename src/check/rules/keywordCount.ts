import type { ArticleRule } from '../rule.ts'
import { fieldPlace } from '../text/fieldPlace.ts'

const LEAST = 3
const MOST = 8

/** Fewer than three keywords, or more than eight. None at all is no finding: not every column asks for them. */
export const keywordCount: ArticleRule = {
  kind: 'article',
  id: 'keywordCount',
  group: 'metadata',
  severity: 'hint',
  certainty: 'high',
  message: { zh: '关键词一般为 3 至 8 个。', en: 'There are usually three to eight keywords.' },
  reason: { zh: '编辑部惯例。', en: 'A custom of newsrooms.' },
  check({ metadata: { keywords } }) {
    const count = keywords.filter((keyword) => keyword.trim() !== '').length
    if (count === 0 || (count >= LEAST && count <= MOST)) return []
    const message = {
      zh: `有 ${count} 个关键词，一般为 ${LEAST} 至 ${MOST} 个。`,
      en: `There ${count === 1 ? 'is 1 keyword' : `are ${count} keywords`}; usually there are ${LEAST} to ${MOST}.`,
    }
    return [{ place: fieldPlace('keywords'), from: 0, to: 0, message }]
  },
}
