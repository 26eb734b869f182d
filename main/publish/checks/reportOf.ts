import type { IgnoredFinding } from '../../../src/article/ignoredFinding.ts'
import type { Checkable, Checker } from '../../../src/check/createChecker.ts'
import { partFindings } from '../../../src/check/ignores/partFindings.ts'
import type { ReportedArticle } from '../../../src/check/report/reportedArticle.ts'
import { weighFindings } from '../../../src/check/settleFindings.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { targetFacts } from '../../../src/publish/targetFacts.ts'
import type { HouseRules } from '../../library/lexicons/houseRules.ts'

/**
 * Has an article checked as its profile and its house would have it: all rules, measured and weighed by the profile, what is let stand set apart.
 * @param name what the article goes by
 * @param ignored what the article itself lets stand
 */
export function reportOf(
  checker: Checker,
  name: string,
  { metadata, document }: Checkable,
  ignored: readonly IgnoredFinding[],
  profile: Profile,
  house: HouseRules,
): ReportedArticle {
  const context = { target: targetFacts(metadata, profile), lexicons: house.lexicons }
  const found = weighFindings(checker.check({ metadata, document }, context), profile.checks ?? {})
  const { counted, letStand } = partFindings(found, { article: ignored, library: house.ignored })
  return { name, metadata, document, findings: counted, letStand }
}
