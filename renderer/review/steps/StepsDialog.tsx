import { useView } from '../../app/deskContext.tsx'
import { OpenSteps } from './OpenSteps.tsx'

/** The steps of the review in the library; opened from the settings. */
export function StepsDialog() {
  return useView((state) => state.dialog === 'steps') ? <OpenSteps /> : null
}
