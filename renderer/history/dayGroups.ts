import type { VersionRow } from '../../src/contract/answers.ts'

/** A version beside the one kept before it. */
export interface GroupedVersion {
  readonly row: VersionRow
  /** how many 字 more than the version before, or fewer; null where it cannot be told */
  readonly change: number | null
}

/** The versions of one day on the machine's wall clock. */
export interface DayGroup {
  /** milliseconds since 1970, of the newest version of the day */
  readonly at: number
  readonly versions: readonly GroupedVersion[]
}

/** Puts versions of one day together. `versions` are the newest first; of the oldest nothing is told: what was before it is not known. */
export function dayGroups(versions: readonly VersionRow[]): DayGroup[] {
  const groups: { at: number; versions: GroupedVersion[] }[] = []
  versions.forEach((row, index) => {
    const older = versions.slice(index + 1).find(({ characters }) => characters !== null)
    const change = row.characters === null || older === undefined ? null : row.characters - (older.characters ?? 0)
    const last = groups.at(-1)
    if (last !== undefined && dayOf(last.at) === dayOf(row.at)) last.versions.push({ row, change })
    else groups.push({ at: row.at, versions: [{ row, change }] })
  })
  return groups
}

function dayOf(at: number): string {
  return new Date(at).toDateString()
}
