import type { StageNames } from '../../article/stages.ts'
import type { Language } from '../../base/language.ts'
import { queryName, queryNames } from './queryNames.ts'
import { offeredFor, queryValues, type KnownValues } from './queryValues.ts'
import { splitQuery } from './splitQuery.ts'

/** One way to go on with a query. */
export interface Completion {
  /** what is shown */
  readonly label: string
  /** the whole query with it taken in */
  readonly query: string
}

/**
 * How the last part of a query may go on: names of fields for a word, known values behind a name. Nothing behind a space or in quotes.
 * @param known values that were used before, by field
 * @param names what the house calls the stages
 */
export function completeQuery(query: string, known: KnownValues, language: Language, names: StageNames): Completion[] {
  if (query === '' || /\s$/.test(query)) return []
  const named = /^(.*?[-－]?)([^\s:：]+)[:：]([^\s:："“”]*)$/s.exec(query)
  if (named !== null) {
    const [, , name = '', begun = ''] = named
    const values = queryValues(queryName(name), known, language, names)
    return offeredFor(values, begun).map((value) => ({
      label: `${name}:${value}`,
      query: `${query.slice(0, query.length - begun.length)}${/\s/.test(value) ? `"${value}"` : value} `,
    }))
  }
  const last = splitQuery(query).at(-1)
  if (last === undefined || last.quoted || last.name !== null) return []
  const begun = last.value
  return offeredFor(queryNames(language), begun).map((name) => ({
    label: `${name}:`,
    query: `${query.slice(0, query.length - begun.length)}${name}:`,
  }))
}
