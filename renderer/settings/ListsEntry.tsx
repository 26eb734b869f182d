import { ListTree } from 'lucide-react'
import { LibraryEntry } from './LibraryEntry.tsx'

/** The way from the settings to the lists of values. */
export function ListsEntry() {
  return <LibraryEntry dialog="lists" icon={<ListTree aria-hidden />} />
}
