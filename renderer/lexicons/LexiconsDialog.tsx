import { useView } from '../app/deskContext.tsx'
import { OpenLexicons } from './OpenLexicons.tsx'

/** The word lists of the library; opened from the settings. */
export function LexiconsDialog() {
  return useView((state) => state.dialog === 'lexicons') ? <OpenLexicons /> : null
}
