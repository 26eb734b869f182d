import { createContext, useContext } from 'react'
import type { Profile } from '../../../src/publish/profile.ts'
import type { ProfileProblem } from '../../../src/publish/stored/profileProblem.ts'

/** A profile while it is edited, and what is wrong with it so far. */
export interface Draft {
  readonly profile: Profile
  readonly problems: readonly ProfileProblem[]
  readonly change: (patch: Partial<Profile>) => void
}

/** The draft that the parts of the form share. */
export const DraftContext = createContext<Draft | null>(null)

/** The profile that is edited. */
export function useDraft(): Draft {
  const draft = useContext(DraftContext)
  if (draft === null) throw new Error('outside of a profile form')
  return draft
}
