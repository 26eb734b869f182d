import { useMemo, useState } from 'react'
import type { Profile } from '../../../src/publish/profile.ts'
import { readProfile } from '../../../src/publish/stored/readProfile.ts'
import type { Draft } from './draft.ts'

/** Edits a copy of a profile; every change is checked at once, by the same check that storing makes. */
export function useProfileDraft(stored: Profile): Draft & { readonly isChanged: boolean } {
  const [profile, setProfile] = useState(stored)
  const problems = useMemo(() => {
    const read = readProfile(profile)
    return read.ok ? [] : read.error
  }, [profile])
  const isChanged = JSON.stringify(profile) !== JSON.stringify(stored)
  return { profile, problems, isChanged, change: (patch) => setProfile((now) => ({ ...now, ...patch })) }
}
