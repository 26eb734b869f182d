import type { Article } from '../article/article.ts'
import { cleanArticle } from '../article/changes/cleanArticle.ts'
import { withNotesBelow } from '../article/document/withNotesBelow.ts'
import { assertNever } from '../base/assertNever.ts'
import { publishCnml } from './cnml/publishCnml.ts'
import { publishFragment } from './fragment/publishFragment.ts'
import { formulaWarnings } from './formulaWarnings.ts'
import { namedPublication } from './namedPublication.ts'
import { publishMarkdown } from './markdown/publishMarkdown.ts'
import { publishNinjs } from './ninjs/publishNinjs.ts'
import { publishPackage } from './package/publishPackage.ts'
import { publishPage } from './page/publishPage.ts'
import { publishPdf } from './pdf/publishPdf.ts'
import type { Profile } from './profile.ts'
import type { Publication } from './publication.ts'
import { publishTrs } from './trs/publishTrs.ts'
import { publishWechat } from './wechat/publishWechat.ts'
import { publishWord } from './word/publishWord.ts'
import { USUAL_REVIEWS } from './word/sheetXml.ts'

/**
 * Makes an article into what its profile's target writes: files relative to an output folder, the main one first, and warnings. Reads and
 * writes nothing, and never throws; whether the article is complete enough to leave is `checkReady`'s to say.
 * @param reviews what the house calls its 审, for the review sheet
 */
export function publish(article: Article, profile: Profile, reviews = USUAL_REVIEWS): Publication {
  // A package is the article itself, with what is undecided in it.
  const leaves = profile.target === 'package' ? article : readArticle(article, profile)
  const publication = namedPublication(made(leaves, profile, reviews), article, profile)
  return { ...publication, warnings: [...publication.warnings, ...formulaWarnings(leaves.document, profile)] }
}

function made(article: Article, profile: Profile, reviews: readonly string[]): Publication {
  const { target } = profile
  switch (target) {
    case 'page':
      return publishPage(article, profile)
    case 'fragment':
      return publishFragment(article, profile)
    case 'trs':
      return publishTrs(article, profile)
    case 'cnml':
      return publishCnml(article, profile)
    case 'ninjs':
      return publishNinjs(article, profile)
    case 'wechat':
      return publishWechat(article, profile)
    case 'markdown':
      return publishMarkdown(article, profile)
    case 'package':
      return publishPackage(article)
    case 'pdf':
      return publishPdf(article, profile)
    case 'word':
      return publishWord(article, profile, reviews)
    default:
      return assertNever(target)
  }
}

/** The article as it reads; its notes stand at its end where the target has none of its own. */
function readArticle(article: Article, { target }: Profile): Article {
  const clean = cleanArticle(article)
  const document = target === 'word' ? clean.document : withNotesBelow(clean.document)
  return document === clean.document ? clean : { ...clean, document }
}
