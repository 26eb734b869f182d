import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { ImportOutcome } from './importOutcome.ts'

/** In words, that several pages became one article and why: `3 页合为一篇（标题相同、文件名连号）`; '' for an article of one file. */
export function joinNote({ pages, ties }: Pick<ImportOutcome, 'pages' | 'ties'>, language: Language): string {
  if (pages < 2) return ''
  const why = ties.map((tie) => translate(language, `batch.tie.${tie}`)).join(translate(language, 'batch.comma'))
  return translate(language, 'batch.pages', { n: pages, why })
}
