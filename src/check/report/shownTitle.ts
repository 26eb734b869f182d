import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { ReportedArticle } from './reportedArticle.ts'

/** The title of an article, or words that say there is none. */
export function shownTitle({ metadata }: Pick<ReportedArticle, 'metadata'>, language: Language): string {
  return metadata.title.trim() === '' ? translate(language, 'checkreport.untitled') : metadata.title
}
