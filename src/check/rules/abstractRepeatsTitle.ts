import type { ArticleRule } from '../rule.ts'
import { fieldPlace } from '../text/fieldPlace.ts'

/** An abstract that is the title, or little more. */
export const abstractRepeatsTitle: ArticleRule = {
  kind: 'article',
  id: 'abstractRepeatsTitle',
  group: 'metadata',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '内容摘要只是重复了标题。', en: 'The abstract only repeats the title.' },
  reason: { zh: '摘要应概括正文。', en: 'An abstract sums up the body.' },
  check({ metadata }) {
    const [title, abstract] = [bare(metadata.title), bare(metadata.abstract)]
    if (title.length < 4 || !abstract.includes(title) || abstract.length > title.length + 6) return []
    return [{ place: fieldPlace('abstract'), from: 0, to: metadata.abstract.length }]
  },
}

function bare(text: string): string {
  return text.replace(/[\s，。！？：；、“”‘’,.!?:;]/g, '')
}
