import { formatLocalDateTime, parseLocalDateTime, SHANGHAI } from '../../../article/localDateTime.ts'
import { chineseDateToDigits } from './chineseDateToDigits.ts'

/** A date or moment as it stands in a text. */
export interface Moment {
  /** the stored form: `2016-05-19T14:08:00+08:00`, or `2016-05-19` where no time is told */
  readonly value: string
  readonly hasTime: boolean
  /** where it stands in the text */
  readonly index: number
  readonly length: number
}

const GAP = '[\\s\\u2063\\u00a0\\u3000]{0,4}'
const DATE = `((?:19|20)\\d\\d)${GAP}[-/.年－．]${GAP}(\\d{1,2})${GAP}[-/.月－．]${GAP}(\\d{1,2})(?!\\d)${GAP}[日号]?`
/** Between a date and its time: a comma, a weekday, the name of a zone, the halves of the day. */
const BETWEEN = `((?:[\\s\\u2063\\u00a0\\u3000T,，|｜()（）【】\\[\\]]|星期.|周[一二三四五六日]|[\\u4e00-\\u9fff]{0,10}?(?=\\d|[上下]午|凌晨|晚)|GMT|UTC){0,8}?)`
const TIME = `([上下]午|凌晨|早上|早晨|中午|晚上|晚|AM|PM)?${GAP}(\\d{1,2})${GAP}[:：时点]${GAP}(\\d{2})(?!\\d)(?:${GAP}[:：分]${GAP}(\\d{2})(?!\\d))?(?:\\.\\d{1,6})?(${GAP}(?:Z\\b|GMT|UTC|[+-]\\d{2}:?\\d{2}))?`
const MOMENT = new RegExp(`${DATE}(?:${BETWEEN}${TIME})?`, 'g')

/**
 * Finds dates and moments in a text: `2016年05月19日 14:08`, `2017-03-10 08:42:00`, `2026/05/31 09:30`, ISO with zone, `二〇一六年五月十九日`, a date
 * with its time after a few words. Days that do not exist are left out; a moment without a zone is Asia/Shanghai's.
 * @param text at most its first 2,000 characters are read
 */
export function findMoments(text: string): Moment[] {
  const read = chineseDateToDigits(text.slice(0, 2000))
  const moments: Moment[] = []
  for (const match of read.matchAll(MOMENT)) {
    const [whole, year, month, day, between, half, hour, minute, second, zone] = match
    const two = (part: string) => part.padStart(2, '0')
    const date = `${year}-${two(month!)}-${two(day!)}`
    const offset = offsetOf(`${between ?? ''}${zone ?? ''}`)
    const time =
      hour === undefined ? '' : `T${two(String(inDay(Number(hour), half)))}:${minute}:${second ?? '00'}${offset}`
    const parsed = parseLocalDateTime(date + time) ?? parseLocalDateTime(date)
    if (parsed === null || parsed.year > 2100) continue
    moments.push({
      value: formatLocalDateTime(parsed),
      hasTime: parsed.time !== null,
      index: match.index,
      length: whole.length,
    })
  }
  return moments
}

function inDay(hour: number, half: string | undefined): number {
  const late = half !== undefined && /下午|晚|PM/.test(half)
  if (late && hour < 12) return hour + 12
  return half !== undefined && /凌晨|上午|AM/.test(half) && hour === 12 ? 0 : hour
}

function offsetOf(words: string): string {
  const told = /([+-]\d{2}):?(\d{2})/.exec(words)
  if (told !== null) return `${told[1]}:${told[2]}`
  return /GMT|UTC|Z\b|格林尼治|格林威治|世界时/.test(words) ? '+00:00' : SHANGHAI
}
