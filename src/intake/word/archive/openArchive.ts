import { Refused } from '../refused.ts'
import { inflateEntry } from './inflateEntry.ts'
import { LIMITS } from './limits.ts'
import { partName } from './partName.ts'
import { readDirectory } from './readDirectory.ts'

/** The parts of a file, expanded when they are asked for. */
export interface Archive {
  has(name: string): boolean
  /** names of all parts, in lower case */
  readonly names: readonly string[]
  /** the bytes of a part, null where there is none; throws Refused where it is damaged or too large */
  bytes(name: string, most?: number): Uint8Array | null
}

/**
 * Opens an archive; reads nothing but its directory.
 * @throws Refused where it is no whole archive
 */
export function openArchive(file: Uint8Array): Archive {
  const entries = readDirectory(file)
  let expanded = 0
  const find = (name: string) => entries.get(partName(name) ?? '')
  return {
    names: [...entries.keys()],
    has: (name) => find(name) !== undefined,
    bytes(name, most = LIMITS.markup) {
      const entry = find(name)
      if (entry === undefined) return null
      if (entry.size > most) throw new Refused('input.tooHard', `${name}: ${entry.size} bytes`)
      if (entry.size > LIMITS.ratioFrom && entry.size > LIMITS.ratio * entry.packed)
        throw new Refused('input.tooHard', `${name}: ${entry.size} bytes out of ${entry.packed}`)
      expanded += entry.size
      if (expanded > LIMITS.expanded) throw new Refused('input.tooHard', `${expanded} bytes in all`)
      return inflateEntry(file, entry)
    },
  }
}
