import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { Count } from './countBy.ts'
import { returnRate } from './returnRate.ts'

/** Statistics as the rows of a sheet, the columns' names first; what there is none of is empty. */
export function statisticsTable(counts: readonly Count[], language: Language): (string | number)[][] {
  const columns = ['name', 'articles', 'characters', 'exported', 'days', 'handedIn', 'returned', 'returnRate'] as const
  return [
    columns.map((column) => translate(language, `statistics.column.${column}`)),
    ...counts.map((count) => [
      count.name === '' ? translate(language, 'statistics.none') : count.name,
      count.articles,
      count.characters,
      count.exported,
      count.days ?? '',
      count.handedIn,
      count.returned,
      returnRate(count) ?? '',
    ]),
  ]
}
