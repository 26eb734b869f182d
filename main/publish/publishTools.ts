import type { ArticleChecks } from '../../src/article/finding.ts'
import { noPrint, type PrintEngine } from '../print/printEngine.ts'
import { templateMaker, type TemplateMaker } from './templates/templateMaker.ts'
import type { PictureMaker } from './pictures/pictureMaker.ts'

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
  checks: () => [],
  pictures: null,
  templates: templateMaker(),
  print: noPrint,
}
