import { ok } from '../../../src/base/result.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import { RULES } from '../../../src/check/rules.ts'
import { settleFindings, type Severities } from '../../../src/check/settleFindings.ts'
import { houseRules } from '../../library/lexicons/houseRules.ts'
import type { ArticleChecks } from '../publishTools.ts'

/**
 * How marks and numbers are written is asked about and does not stop an export: manuscripts and pages that were printed are full of it. A
 * profile that is stricter says so.
 */
const FORM: Severities = Object.fromEntries(
  RULES.filter(({ group, severity }) => severity === 'error' && (group === 'punctuation' || group === 'numbers')).map(
    ({ id }) => [id, 'warning' as const],
  ),
)

/**
 * Makes the checks of an export: all rules, the library's word lists, and what is let stand in the article and in the library. Required fields
 * and limits are the profile's own word and are not said twice.
 */
export function articleChecks(): ArticleChecks {
  const checker = createChecker()
  const house = houseRules()
  return async (shelf, article, profile) => {
    const rules = await house(shelf.fs, shelf.library)
    if (!rules.ok) return rules
    const found = checker.check(article, { lexicons: rules.value.lexicons })
    const ignores = { article: article.review.ignored ?? [], library: rules.value.ignored }
    return ok(settleFindings(found, ignores, { ...FORM, ...profile.checks }))
  }
}
