import { isJsonObject } from '../../article/isJsonObject.ts'
import type { Bilingual } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import { BUILT_IN_PROFILES } from '../profiles.ts'
import { digitsOf } from '../trs/digitsOf.ts'
import type { BrokenProfile, LibraryProfiles, StoredProfile } from './libraryProfiles.ts'
import type { ProfileProblem } from './profileProblem.ts'
import { readProfile } from './readProfile.ts'

/** The mark of a stored profile: another for another content. */
export function markOf(raw: unknown): string {
  return digitsOf(JSON.stringify(raw) ?? '')
}

/** The stored profiles as they stand in the file; those that every desk has, in that form, where the file has none. */
export function storedList(library: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(library.profiles) ? library.profiles : BUILT_IN_PROFILES
}

/** Reads the profiles of a library's file: one that is broken never takes the others along. */
export function readLibraryProfiles(library: Readonly<Record<string, unknown>>): LibraryProfiles {
  const profiles: StoredProfile[] = []
  const broken: BrokenProfile[] = []
  const names = new Set<string>()
  storedList(library).forEach((raw, index) => {
    const read = readProfile(raw)
    const mark = markOf(raw)
    if (read.ok && !names.has(read.value.name)) {
      names.add(read.value.name)
      profiles.push({ profile: read.value, mark })
    } else broken.push(brokenProfile(raw, index, mark, read.ok ? [taken()] : read.error))
  })
  const standard = profiles.find(({ profile }) => profile.name === library.defaultProfile)?.profile.name ?? null
  return { profiles, broken, standard }
}

function brokenProfile(raw: unknown, index: number, mark: string, problems: readonly ProfileProblem[]): BrokenProfile {
  const told = isJsonObject(raw) ? raw : {}
  const name = typeof told.name === 'string' && told.name !== '' ? told.name : `#${index + 1}`
  return { name, label: labelOf(told.label) ?? { zh: name, en: name }, mark, problems }
}

function labelOf(label: unknown): Bilingual | null {
  if (typeof label === 'string') return { zh: label, en: label }
  if (!isJsonObject(label) || typeof label.zh !== 'string' || typeof label.en !== 'string') return null
  return { zh: label.zh, en: label.en }
}

function taken(): ProfileProblem {
  const words = (language: keyof Bilingual, between: string) =>
    translate(language, 'profile.place.name') + between + translate(language, 'profile.problem.taken')
  return { place: 'name', message: { zh: words('zh', '：'), en: words('en', ': ') } }
}
