import { useView } from '../../app/deskContext.tsx'
import { OpenProfiles } from './OpenProfiles.tsx'

/** The publishing profiles of the library; opened by the command `app.profiles` and from the settings. */
export function ProfilesDialog() {
  return useView((state) => state.dialog === 'profiles') ? <OpenProfiles /> : null
}
