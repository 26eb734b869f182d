import type { Finding } from '../../article/finding.ts'
import type { Bilingual } from '../../base/language.ts'
import type { Checkable } from '../createChecker.ts'
import type { LetStand } from '../ignores/partFindings.ts'

/** An article with what the checks found in it. */
export interface ReportedArticle extends Checkable {
  /** what it goes by beside its title: its id, or the path of its file */
  readonly name: string
  /** those that count, in the order of the text */
  readonly findings: readonly Finding[]
  readonly letStand: readonly LetStand[]
}

/** What a report says of itself. */
export interface ReportFacts {
  /** when it was made, ISO 8601 in UTC */
  readonly made: string
  /** the profile the articles were measured by */
  readonly profile: Bilingual
  /** writes a moment (ISO 8601 in UTC) as it is to be read */
  readonly shownTime: (moment: string) => string
}
