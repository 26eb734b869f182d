import type { ArticleRule } from '../rule.ts'
import { fieldPlace } from '../text/fieldPlace.ts'
import { looseText } from '../text/looseText.ts'
import { textFact } from '../text/textFact.ts'

const looseOf = textFact(({ text }) => looseText(text))

/** A keyword that stands neither in the headline nor in the body. An article without a body is still being written. */
export const keywordAbsent: ArticleRule = {
  kind: 'article',
  id: 'keywordAbsent',
  group: 'metadata',
  severity: 'hint',
  certainty: 'medium',
  message: { zh: '正文里没有这个关键词。', en: 'The body does not name this keyword.' },
  reason: { zh: '关键词应来自文章。', en: 'Keywords come from the article.' },
  check({ metadata, blocks }) {
    const { title, subtitle, kicker, abstract } = metadata
    if (blocks.length === 0) return []
    const headlines = [title, subtitle, kicker, abstract]
    const isNamed = (keyword: string) => {
      if (headlines.some((text) => text.includes(keyword)) || blocks.some(({ text }) => text.includes(keyword)))
        return true
      const wanted = looseText(keyword)
      return (
        headlines.some((text) => looseText(text).includes(wanted)) ||
        blocks.some((slice) => looseOf(slice).includes(wanted))
      )
    }
    return metadata.keywords.flatMap((keyword, item) =>
      keyword.trim() === '' || isNamed(keyword)
        ? []
        : [{ place: fieldPlace('keywords', item), from: 0, to: keyword.length }],
    )
  },
}
