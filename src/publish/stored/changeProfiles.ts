import { isJsonObject } from '../../article/isJsonObject.ts'
import { deskError, type DeskError } from '../../base/deskError.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Profile } from '../profile.ts'
import { markOf, storedList } from './readLibraryProfiles.ts'
import { readProfile } from './readProfile.ts'

/** One change of a library's profiles. `over` is the mark of the stored profile that the person saw. */
export type ProfileChange =
  | { readonly kind: 'add'; readonly profile: unknown }
  | { readonly kind: 'put'; readonly profile: unknown; readonly over: string }
  | { readonly kind: 'remove'; readonly over: string }
  /** one place up or down in the list */
  | { readonly kind: 'move'; readonly over: string; readonly by: 1 | -1 }
  /** the profile that new articles are bound for */
  | { readonly kind: 'standard'; readonly name: string }

type Raw = Readonly<Record<string, unknown>>

/**
 * Makes a change in what a library's file holds. Everything else in it stays: other profiles, broken ones, and what a newer desk wrote, in
 * the changed profile too. Gives the new content of the file; errors are `profile.invalid` (its detail the problems' words), `profile.taken`,
 * `profile.changed` (another desk changed or removed it meanwhile) and `profile.last`.
 */
export function changeProfiles(library: Raw, change: ProfileChange): Result<Raw, DeskError> {
  const list = storedList(library)
  if (change.kind === 'standard') {
    const known = list.some((raw) => nameOf(raw) === change.name)
    return known ? ok({ ...library, profiles: list, defaultProfile: change.name }) : err(deskError('profile.changed'))
  }
  if (change.kind === 'add') {
    const added = checked(change.profile, list)
    return added.ok ? ok({ ...library, profiles: [...list, storedForm(added.value, {})] }) : added
  }
  const index = list.findIndex((raw) => markOf(raw) === change.over)
  const old = list[index]
  if (index === -1) return err(deskError('profile.changed'))
  const others = list.filter((_raw, at) => at !== index)
  if (change.kind === 'remove') {
    return others.length === 0 ? err(deskError('profile.last')) : ok({ ...library, profiles: others })
  }
  if (change.kind === 'move') {
    const to = Math.min(Math.max(index + change.by, 0), list.length - 1)
    return ok({ ...library, profiles: [...others.slice(0, to), old, ...others.slice(to)] })
  }
  const put = checked(change.profile, others)
  if (!put.ok) return put
  const profiles = list.map((raw, at) => (at === index ? storedForm(put.value, isJsonObject(old) ? old : {}) : raw))
  const renamed = library.defaultProfile === nameOf(old) ? { defaultProfile: put.value.name } : {}
  return ok({ ...library, profiles, ...renamed })
}

function checked(raw: unknown, others: readonly unknown[]): Result<Profile, DeskError> {
  const read = readProfile(raw)
  if (!read.ok) {
    return err(deskError('profile.invalid', { detail: read.error.map(({ message }) => message.zh).join('；') }))
  }
  const isTaken = others.some((other) => nameOf(other) === read.value.name)
  return isTaken ? err(deskError('profile.taken', { detail: read.value.name })) : ok(read.value)
}

/** A profile as it is stored, over what is stored of it: keys of a newer desk stay, those that hold a person's own keys are replaced whole. */
function storedForm(profile: Profile, old: Raw): Raw {
  const { trs, word, ...rest } = profile
  const inner = (key: 'site' | 'pictures' | 'output') => ({
    ...(isJsonObject(old[key]) ? old[key] : {}),
    ...profile[key],
  })
  return {
    ...old,
    ...rest,
    site: inner('site'),
    pictures: inner('pictures'),
    output: inner('output'),
    ...(word === undefined ? {} : { word: { ...(isJsonObject(old.word) ? old.word : {}), ...word } }),
    ...(trs === undefined ? {} : { trs: { ...(isJsonObject(old.trs) ? old.trs : {}), ...trs } }),
  }
}

function nameOf(raw: unknown): unknown {
  return isJsonObject(raw) ? raw.name : undefined
}
