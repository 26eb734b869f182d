import type { ArticleRule } from '../rule.ts'
import { fieldPlace } from '../text/fieldPlace.ts'
import { looseText } from '../text/looseText.ts'
import { textFact } from '../text/textFact.ts'

const looseOf = textFact(({ text }) => looseText(text))

/** What names something for sure: a work by its title, and words in quotation marks. */
const NAMED = /《[^《》]{2,40}》|“[^“”]{4,40}”/g

/** A work or a quotation in the abstract that the body does not have. An article without a body is still being written. */
export const abstractAbsent: ArticleRule = {
  kind: 'article',
  id: 'abstractAbsent',
  group: 'metadata',
  severity: 'hint',
  certainty: 'medium',
  message: { zh: '正文里没有摘要说的这个。', en: 'The body does not name this of the abstract.' },
  reason: { zh: '摘要应概括正文。', en: 'An abstract sums up the body.' },
  check({ metadata: { abstract, title, subtitle, kicker }, blocks }) {
    if (blocks.length === 0) return []
    const headlines = looseText([title, subtitle, kicker].join(' '))
    return [...abstract.matchAll(NAMED)].flatMap(({ 0: named, index }) => {
      const wanted = looseText(named)
      if (headlines.includes(wanted) || blocks.some((slice) => looseOf(slice).includes(wanted))) return []
      return [{ place: fieldPlace('abstract'), from: index, to: index + named.length }]
    })
  },
}
