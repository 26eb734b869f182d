import type { TextRule } from '../rule.ts'
import { replacing } from '../text/replacing.ts'

/** A headline that ends with a full stop. */
export const titleFullStop: TextRule = {
  kind: 'text',
  id: 'titleFullStop',
  group: 'metadata',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '标题末尾不用句号。', en: 'A headline does not end with a full stop.' },
  reason: { zh: '新闻标题的惯例。', en: 'A custom of headlines.' },
  check({ text, place }) {
    if (place.kind !== 'field' || !['title', 'kicker', 'subtitle'].includes(place.field)) return []
    const end = /。+\s*$/.exec(text)
    if (end === null) return []
    return [{ from: end.index, to: text.length, fixes: [replacing(end.index, text.length, '')] }]
  },
}
