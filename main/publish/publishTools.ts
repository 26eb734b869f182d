import type { Article } from '../../src/article/article.ts'
import type { Finding } from '../../src/article/finding.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import { ok, type Result } from '../../src/base/result.ts'
import type { Profile } from '../../src/publish/profile.ts'
import type { Shelf } from '../documents/shelf.ts'
import { noPrint, type PrintEngine } from '../print/printEngine.ts'
import { templateMaker, type TemplateMaker } from './templates/templateMaker.ts'
import type { PictureMaker } from './pictures/pictureMaker.ts'

/** The checks that an article passes before it leaves: what they find that is not let stand, as grave as the profile takes it. */
export type ArticleChecks = (
  shelf: Shelf,
  article: Article,
  profile: Profile,
) => Promise<Result<readonly Finding[], DeskError>>

/** What an export works with beside the library. */
export interface PublishTools {
  /** makes pictures as a profile wants them; null where pictures leave as they are */
  readonly pictures: PictureMaker | null
  /** fills templates of pages */
  readonly templates: TemplateMaker
  /** makes a PDF of a page */
  readonly print: PrintEngine
  /** the checks that an article passes before it leaves */
  readonly checks: ArticleChecks
}

/** Nothing but the publishing itself. The thread that fills templates starts when it is first needed. */
export const BARE_TOOLS: PublishTools = {
  checks: async () => ok([]),
  pictures: null,
  templates: templateMaker(),
  print: noPrint,
}
