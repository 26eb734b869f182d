import { compactTime, readCompactTime } from './compactTime.ts'
import { readNamePart, safeNamePart } from './safeNamePart.ts'
import { versionReason, type VersionReason } from './versionReason.ts'

/** What a version's file name tells, so that a list of thousands opens none of them. */
export interface VersionFacts {
  /** what it is called by: its time and its digest, or the name of a copy without its ending */
  readonly version: string
  /** milliseconds since 1970 */
  readonly at: number
  readonly why: VersionReason
  /** the person, as the settings called them; cut where long; '' where not said */
  readonly who: string
  /** 字数 of the body; null where the name does not tell */
  readonly characters: number | null
  /** of the whole file, in bytes; null where the name does not tell. A file of another size is damaged. */
  readonly bytes: number | null
  /** first 16 hex digits of the SHA-256 of the article but for the time of its saving; '' where the name does not tell */
  readonly digest: string
  readonly named: boolean
  /** a copy of an article.json as it stood, not a version's own file */
  readonly copy: boolean
}

/** What the name of a version's own file is made of. */
export type NewVersionFacts = Omit<VersionFacts, 'version' | 'copy'> & {
  readonly characters: number
  readonly bytes: number
}

/** The ending of a version's file. */
const ENDING = 'qyv'

/** The name of a version's file: `<time>.<digest>.<why>.<字数>.<bytes>.<named or kept>.<who>.qyv`, legal on every system. */
export function versionFileName({ at, digest, why, characters, bytes, named, who }: NewVersionFacts): string {
  const parts = [compactTime(at), digest, why, characters, bytes, named ? 'named' : 'kept', safeNamePart(who)]
  return `${parts.filter((part) => part !== '').join('.')}.${ENDING}`
}

/** Reads the name of a file in a history folder: a version's, or that of a copy that a save kept. Null for any other. */
export function readVersionFileName(name: string): VersionFacts | null {
  const copy = /^(replaced|before-repair)-(\d{8}T\d{9}Z)\.json$/.exec(name)
  if (copy !== null) return factsOfCopy(copy[1] as string, copy[2] as string)
  const parts =
    /^(\d{8}T\d{9}Z)\.([0-9a-f]{16})\.([a-zA-Z]{1,30})\.(\d{1,9})\.(\d{1,12})\.(named|kept)(?:\.([^.]*))?\.qyv$/.exec(
      name,
    )
  if (parts === null) return null
  const [, time = '', digest = '', why = '', characters, bytes, named, who = ''] = parts
  const at = readCompactTime(time)
  return at === null
    ? null
    : {
        version: `${time}.${digest}`,
        at,
        why: versionReason(why),
        who: readNamePart(who),
        characters: Number(characters),
        bytes: Number(bytes),
        digest,
        named: named === 'named',
        copy: false,
      }
}

function factsOfCopy(why: string, time: string): VersionFacts | null {
  const at = readCompactTime(time)
  if (at === null) return null
  const version = `${why}-${time}`
  const unknown = { who: '', characters: null, bytes: null, digest: '' }
  return { version, at, why: why === 'replaced' ? 'replaced' : 'beforeRepair', ...unknown, named: false, copy: true }
}
