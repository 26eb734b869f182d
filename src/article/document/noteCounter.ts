import { noteKind, type NoteKind } from './noteKind.ts'
import { noteSign } from './noteSign.ts'

/** Makes a counter that gives the sign of each note of a body, given the notes' attributes in their order; as the paper counts, it counts all. */
export function noteCounter(): (attrs: Readonly<Record<string, unknown>>) => string {
  const counted: Record<NoteKind, number> = { footnote: 0, endnote: 0 }
  return (attrs) => {
    const kind = noteKind(attrs)
    counted[kind] += 1
    return noteSign(kind, counted[kind])
  }
}
