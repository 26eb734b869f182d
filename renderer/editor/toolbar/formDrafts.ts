/** Who keeps what is begun in forms for longer than the window, by form and by what it is about; an article has its own. */
export interface FormDrafts {
  /**
   * What was begun in a form the last time.
   * @param about what the form was opened for: the words of the footnote that was opened, '' for a new one
   * @returns null where nothing was
   */
  readonly read: (form: string, about: string) => string | null
  /** Keeps it in place of what was there; null forgets it. */
  readonly keep: (form: string, about: string, text: string | null) => void
}
