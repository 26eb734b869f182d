/** What the newsroom's clocks are ahead of UTC, in milliseconds: the whole of China has one time. */
const AHEAD = 8 * 3_600_000

/** The moment of an ISO time in UTC as `YYYY-MM-DDTHH:MM` on the newsroom's clocks; '' for what is none. */
export function localDay(moment: string): string {
  const at = Date.parse(moment)
  return Number.isNaN(at) ? '' : new Date(at + AHEAD).toISOString().slice(0, 16)
}
