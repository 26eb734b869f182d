import { useMemo, useState } from 'react'
import { isJsonObject } from '../../../src/article/isJsonObject.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import type { StoredProfile } from '../../../src/publish/stored/libraryProfiles.ts'
import { readProfile } from '../../../src/publish/stored/readProfile.ts'
import { readProfileDraft } from '../../../src/publish/stored/readProfileDraft.ts'
import { useKeptDraft } from '../../app/unsent/useKeptDraft.ts'
import type { Draft } from './draft.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** A profile while it is edited. */
export interface ProfileDraft extends Draft {
  readonly isChanged: boolean
  /** what was begun the last time was begun over another profile than the one that is stored now */
  readonly isOvertaken: boolean
  /** It was stored or given up: nothing of it is kept. */
  readonly forget: () => void
}

/**
 * Edits a copy of a profile; every change is checked at once, by the same check that storing makes. What is changed and not stored is kept when the
 * form goes, or the program ends.
 */
export function useProfileDraft({ profile: stored, mark }: StoredProfile): ProfileDraft {
  const [kept, keep] = useKeptDraft(null, 'profile', stored.name)
  const [begun] = useState(() => readKept(kept, stored))
  const [profile, setProfile] = useState(begun?.profile ?? stored)
  const problems = useMemo(() => {
    const read = readProfile(profile)
    return read.ok ? [] : read.error
  }, [profile])
  const differs = (one: Profile) => JSON.stringify(one) !== JSON.stringify(stored)
  return {
    profile,
    problems,
    isChanged: differs(profile),
    isOvertaken: begun !== null && begun.over !== mark,
    change(patch) {
      const next = { ...profile, ...patch }
      setProfile(next)
      keep(differs(next) ? JSON.stringify({ over: mark, profile: next }) : '')
    },
    forget: () => keep(''),
  }
}

function readKept(kept: string, stored: Profile): { readonly over: unknown; readonly profile: Profile } | null {
  const read = parseJson(kept)
  return isJsonObject(read) ? { over: read.over, profile: readProfileDraft(read.profile, stored) } : null
}
