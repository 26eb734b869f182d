import type { Bilingual } from '../../base/language.ts'

/** What is wrong with one place of a profile. */
export interface ProfileProblem {
  /** the place as keys joined by dots: `limits.title`, `trs.fields.DOCTITLE`; '' for the whole */
  readonly place: string
  /** a sentence that names the place */
  readonly message: Bilingual
}
