import { formatLocalDateTime, SHANGHAI } from '../../../article/localDateTime.ts'

/** A moment told as seconds since 1970 (UTC), as Asia/Shanghai's wall clock showed it; null where it is no plausible moment. */
export function epochToLocal(seconds: number): string | null {
  if (!Number.isInteger(seconds) || seconds < 300_000_000 || seconds > 4_000_000_000) return null
  const local = new Date((seconds + 8 * 3600) * 1000)
  return formatLocalDateTime({
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    time: { hour: local.getUTCHours(), minute: local.getUTCMinutes(), second: local.getUTCSeconds(), offset: SHANGHAI },
  })
}
