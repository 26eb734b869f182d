import { BookA } from 'lucide-react'
import { LibraryEntry } from './LibraryEntry.tsx'

/** The way from the settings to the word lists. */
export function LexiconsEntry() {
  return <LibraryEntry dialog="lexicons" icon={<BookA aria-hidden />} />
}
