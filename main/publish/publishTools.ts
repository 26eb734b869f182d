import type { ArticleChecks } from '../../src/article/finding.ts'
import { noPrint, type PrintEngine } from '../print/printEngine.ts'
import type { PictureMaker } from './pictures/pictureMaker.ts'

/** What an export works with beside the library. */
export interface PublishTools {
  /** makes pictures as a profile wants them; null where pictures leave as they are */
  readonly pictures: PictureMaker | null
  /** makes a PDF of a page */
  readonly print: PrintEngine
  /** the checks that an article passes before it leaves */
  readonly checks: ArticleChecks
}

/** Nothing but the publishing itself. */
export const BARE_TOOLS: PublishTools = { checks: () => [], pictures: null, print: noPrint }
