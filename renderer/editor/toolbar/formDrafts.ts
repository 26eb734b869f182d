/** Words begun in a form, and what it was opened with. */
export interface FormDraft {
  /** the words of the footnote that was opened, '' for a new one */
  readonly given: string
  readonly text: string
}

/** Who keeps what is typed into the forms beside the paper for longer than the window; an article has its own. */
export interface FormDrafts {
  /** What was begun in a form the last time; null where nothing was. */
  readonly read: (form: string) => FormDraft | null
  /** Keeps it in place of what was there, or forgets it. */
  readonly keep: (form: string, draft: FormDraft | null) => void
}
