/** A kept version, as far as thinning needs to know it. */
export interface VersionStamp {
  /** milliseconds since 1970 */
  readonly at: number
  /** given a name by a person: kept for ever */
  readonly named: boolean
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * The versions that stay: all of the last day, the last of each hour for a week, the last of each day after that, every named one, and
 * always the newest. Hours and days are counted in the given offset from UTC.
 * @param versions in any order
 * @param now milliseconds since 1970
 * @param offset of local time from UTC, in milliseconds
 */
export function thinVersions<V extends VersionStamp>(versions: readonly V[], now: number, offset: number): V[] {
  const newestFirst = versions.toSorted((a, b) => b.at - a.at)
  const taken = new Set<string>()
  const kept = new Set(
    newestFirst.filter((version, index) => {
      const age = now - version.at
      if (index === 0 || version.named || age <= DAY) return true
      const local = version.at + offset
      const slot = age <= 7 * DAY ? `hour ${Math.floor(local / HOUR)}` : `day ${Math.floor(local / DAY)}`
      if (taken.has(slot)) return false
      taken.add(slot)
      return true
    }),
  )
  return versions.filter((version) => kept.has(version)).sort((a, b) => a.at - b.at)
}
