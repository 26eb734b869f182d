import type { ArticleChecks } from '../../src/article/finding.ts'

/** What an export works with beside the library. */
export interface PublishTools {
  /** the checks that an article passes before it leaves */
  readonly checks: ArticleChecks
}

/** Nothing but the publishing itself. */
export const BARE_TOOLS: PublishTools = { checks: () => [] }
