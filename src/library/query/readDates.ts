/** A stretch of time, for comparing text with text: from the first on, up to but without the second; null is open. */
export interface Dates {
  readonly from: string | null
  readonly before: string | null
}

/**
 * Reads a day, a month, a year, or a range of them (`2016-05..2016-06`, `2016年5月`, `>=2016`, `今天`), the last one included.
 * @param today `YYYY-MM-DD`
 * @returns null for what is none
 */
export function readDates(text: string, today: string): Dates | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const ends = /^(.*?)(?:\.\.|~|至)(.*)$/.exec(plain)
  if (ends === null) {
    const [, sign = '', rest = ''] = /^(>=?|<=?)?(.*)$/.exec(plain) ?? []
    const day = readDay(rest, today)
    if (day === null) return null
    return {
      from: sign === '<' || sign === '<=' ? null : sign === '>' ? after(day) : day,
      before: sign === '>' || sign === '>=' ? null : sign === '<' ? day : after(day),
    }
  }
  const [, first = '', last = ''] = ends
  const from = first === '' ? null : readDay(first, today)
  const to = last === '' ? null : readDay(last, today)
  if ((first !== '' && from === null) || (last !== '' && to === null) || (from === null && to === null)) return null
  return { from, before: to === null ? null : after(to) }
}

/** Behind every time that begins so: `~` follows all that can stand in one. */
function after(day: string): string {
  return `${day}~`
}

function readDay(text: string, today: string): string | null {
  const named = namedDay(text.toLowerCase(), today)
  if (named !== null) return named
  const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日]?$/.exec(text)
  if (parts === null) return null
  const [, year = '', month, day] = parts
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
}

function namedDay(word: string, today: string): string | null {
  switch (word) {
    case '今天':
    case '今日':
    case 'today':
      return today
    case '昨天':
    case '昨日':
    case 'yesterday':
      return new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
    case '本月':
      return today.slice(0, 7)
    case '今年':
      return today.slice(0, 4)
    default:
      return null
  }
}
