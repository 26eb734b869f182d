/** The kinds of note: at the foot of its page (脚注), or with the others at the end of the text (尾注). */
export const NOTE_KINDS = ['footnote', 'endnote'] as const

export type NoteKind = (typeof NOTE_KINDS)[number]

/** The attributes of a note, as its node and the file have them. */
export interface NoteAttributes {
  readonly text: string
  /** left out of a footnote, as it was before there were endnotes */
  readonly kind?: 'endnote'
}

/** The kind of a note by its attributes, of any origin. */
export function noteKind(attrs: Readonly<Record<string, unknown>> | undefined): NoteKind {
  return attrs?.kind === 'endnote' ? 'endnote' : 'footnote'
}

/** The attributes of a note of a kind. @param text what it says */
export function noteAttributes(kind: NoteKind, text: string): NoteAttributes & Readonly<Record<string, unknown>> {
  return kind === 'endnote' ? { text, kind } : { text }
}
