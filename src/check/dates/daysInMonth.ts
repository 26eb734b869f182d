/** The days of a month (1–12) of the common calendar; without a year February has 29. */
export function daysInMonth(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}
