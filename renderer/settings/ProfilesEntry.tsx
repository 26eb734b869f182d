import { FileOutput } from 'lucide-react'
import { LibraryEntry } from './LibraryEntry.tsx'

/** The way from the settings to the publishing profiles. */
export function ProfilesEntry() {
  return <LibraryEntry dialog="profiles" icon={<FileOutput aria-hidden />} />
}
