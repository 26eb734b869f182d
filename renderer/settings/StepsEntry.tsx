import { ClipboardCheck } from 'lucide-react'
import { LibraryEntry } from './LibraryEntry.tsx'

/** The way from the settings to the steps of the review. */
export function StepsEntry() {
  return <LibraryEntry dialog="steps" icon={<ClipboardCheck aria-hidden />} />
}
