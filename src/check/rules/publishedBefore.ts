import { datesIn } from '../dates/datesIn.ts'
import { matchesOf } from '../text/matchesOf.ts'
import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'

const SENTENCE = /[^。！？；]+/g
const PAST = /了|已经?|曾|昨[日天]|日前|近日|落下帷幕|闭幕|举行，|召开，/
const FUTURE =
  /将|拟|预计|计划|确保|截止|截至|之前|(?<!日)前[，。完]|力争|定于|有望|不晚于|起施行|届时|目标|规划|有效期|到期|如果|若|未来|争取|以前|明[日天年]|下[周月]|即日起|报名|期限|为止/

/** A day after the time of publication that the text reports as past. */
export const publishedBefore: TextRule = {
  kind: 'text',
  id: 'publishedBefore',
  group: 'dates',
  severity: 'warning',
  certainty: 'medium',
  message: {
    zh: '这一天晚于发布时间，文中却当作已经发生。',
    en: 'This day is after the publication, but is told as past.',
  },
  reason: { zh: '与元数据里的发布时间比较。', en: 'Compared with the time of publication in the metadata.' },
  check({ text }, { publishedAt }) {
    if (publishedAt === null) return []
    const now = Date.UTC(publishedAt.year, publishedAt.month - 1, publishedAt.day)
    return matchesOf(text, SENTENCE).flatMap(({ index, 0: sentence }) =>
      PAST.test(sentence) && !FUTURE.test(sentence)
        ? datesIn(sentence).flatMap((date): Hit[] => {
            // Without a year only a day of the coming weeks is surely not one of last year.
            const day = Date.UTC(date.year ?? publishedAt.year, date.month - 1, date.day)
            const late = day > now && (date.year !== null || day - now < 60 * 86_400_000)
            return late && !date.lunar ? [{ from: index + date.from, to: index + date.to }] : []
          })
        : [],
    )
  },
}
