import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { LetStand } from '../ignores/partFindings.ts'
import type { ReportFacts } from './reportedArticle.ts'

/** Why a finding is let stand, by whose word and since when, in one line. */
export function letStandWords(
  { scope, line }: LetStand,
  { shownTime }: Pick<ReportFacts, 'shownTime'>,
  language: Language,
): string {
  return [
    translate(language, scope === 'article' ? 'check.ignored.inArticle' : 'check.ignored.inLibrary'),
    line.reason.trim() === '' ? translate(language, 'checkreport.noReason') : line.reason,
    line.who,
    line.at === '' ? '' : shownTime(line.at),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
