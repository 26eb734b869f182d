import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const PATTERN = /(今[日天]|昨[日天]|前[日天]|明[日天]|后天)([（(]|，?)(?:(\d{1,2})月)?(\d{1,2})日([）)]?)/g
const SHIFT: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 明: 1, 后: 2 }

/** 今日, 昨日 and the like with a date that is not that day, seen from the time of publication. */
export const relativeDay: TextRule = {
  kind: 'text',
  id: 'relativeDay',
  group: 'dates',
  severity: 'warning',
  certainty: 'medium',
  message: {
    zh: '“今日”“昨日”等与发布时间推算的日期不符。',
    en: '“Today” or “yesterday” is not the date beside it, seen from the publication.',
  },
  reason: { zh: '与元数据里的发布时间比较。', en: 'Compared with the time of publication in the metadata.' },
  check({ text }, { publishedAt }) {
    if (publishedAt === null) return []
    return matchesOf(text, PATTERN).flatMap(
      ({ index, 0: all, 1: word = '', 2: joint = '', 3: month, 4: day = '' }): Hit[] => {
        if (joint === '，') return []
        const meant = new Date(
          Date.UTC(publishedAt.year, publishedAt.month - 1, publishedAt.day + (SHIFT[word[0] ?? ''] ?? 0)),
        )
        const right = meant.getUTCDate()
        const rightMonth = meant.getUTCMonth() + 1
        if (Number(day) === right && (month === undefined || Number(month) === rightMonth)) return []
        const from = index + word.length + joint.length
        const to = from + (month === undefined ? 0 : month.length + 1) + day.length + 1
        return [
          {
            from: index,
            to: index + all.length,
            fixes: [replacing(from, to, month === undefined ? `${right}日` : `${rightMonth}月${right}日`)],
          },
        ]
      },
    )
  },
}
