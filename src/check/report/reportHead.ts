import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { ReportedArticle, ReportFacts } from './reportedArticle.ts'
import { shownTitle } from './shownTitle.ts'

/** What stands above a report: what it is, its own title, and of what, for which profile and when it was made. */
export function reportHead(
  articles: readonly ReportedArticle[],
  facts: ReportFacts,
  language: Language,
): { readonly name: string; readonly title: string; readonly about: string } {
  const name = translate(language, 'checkreport.title')
  const [only, second] = articles
  const title = only === undefined || second !== undefined ? name : `${name} · ${shownTitle(only, language)}`
  const about = translate(language, 'checkreport.about', {
    n: articles.length,
    profile: facts.profile[language],
    made: facts.shownTime(facts.made),
  })
  return { name, title, about }
}
