import { zipSync, type Zippable } from 'fflate/browser'

/** A file of a zip: its path within it, and its bytes. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Endings of files that are compressed already: packing them again takes time and saves nothing. */
const PACKED = /\.(?:jpe?g|png|gif|webp|zip|docx|xlsx|gz)$/i

/**
 * Packs files into a zip. The same files and the same moment give the same bytes, in every time zone.
 * @param moment ISO 8601 in UTC; held to the years 1980 to 2099, which is all a zip can say
 */
export function zipArchive(entries: readonly ZipEntry[], moment: string): Uint8Array {
  const mtime = zipTime(moment)
  const files: Zippable = Object.fromEntries(
    entries.map(({ path, bytes }) => [path, [bytes, { level: PACKED.test(path) ? 0 : 6, mtime }]]),
  )
  return zipSync(files)
}

/** A zip holds wall-clock time without a zone: the clock of Shanghai is meant. */
function zipTime(moment: string): Date {
  const first = Date.UTC(1980, 0, 1)
  const last = Date.UTC(2099, 11, 31)
  const given = Date.parse(moment) + 8 * 3_600_000
  const wall = new Date(Math.min(Math.max(Number.isNaN(given) ? first : given, first), last))
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
  )
}
