import { useEffect, useState } from 'react'
import type { Profile } from '../../src/publish/profile.ts'
import { BUILT_IN_PROFILES } from '../../src/publish/profiles.ts'
import { useBridge } from '../app/deskContext.tsx'

/** The profiles of the desk; those that every desk has until it has answered. */
export function useProfiles(): readonly Profile[] {
  const bridge = useBridge()
  const [profiles, setProfiles] = useState(BUILT_IN_PROFILES)
  useEffect(() => {
    let gone = false
    void bridge['publish.profiles']({}).then((answer) => {
      if (answer.ok && answer.value.profiles.length > 0 && !gone) setProfiles(answer.value.profiles)
    })
    return () => {
      gone = true
    }
  }, [bridge])
  return profiles
}
