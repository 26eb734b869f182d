import type { StageNames } from '../../article/stages.ts'
import { FIELD_KEYS, fieldOf, type FieldKey } from '../../article/fields.ts'
import type { Language } from '../../base/language.ts'
import { queryName, queryNames } from './queryNames.ts'
import { splitQuery } from './splitQuery.ts'

/** One way to go on with a query. */
export interface Completion {
  /** what is shown */
  readonly label: string
  /** the whole query with it taken in */
  readonly query: string
}

/** The most completions offered. */
const MOST = 12

/**
 * How the last part of a query may go on: names of fields for a word, known values behind a name. Nothing behind a space or in quotes.
 * @param known values that were used before, by field
 * @param names what the house calls the stages
 */
export function completeQuery(
  query: string,
  known: Readonly<Partial<Record<FieldKey, readonly string[]>>>,
  language: Language,
  names: StageNames,
): Completion[] {
  if (query === '' || /\s$/.test(query)) return []
  const named = /^(.*?[-－]?)([^\s:：]+)[:：]([^\s:："“”]*)$/s.exec(query)
  if (named !== null) {
    const [, , name = '', begun = ''] = named
    const values = valuesFor(name, known, language, names)
    return offered(values, begun).map((value) => ({
      label: `${name}:${value}`,
      query: `${query.slice(0, query.length - begun.length)}${/\s/.test(value) ? `"${value}"` : value} `,
    }))
  }
  const last = splitQuery(query).at(-1)
  if (last === undefined || last.quoted || last.name !== null) return []
  const begun = last.value
  return offered(queryNames(language), begun).map((name) => ({
    label: `${name}:`,
    query: `${query.slice(0, query.length - begun.length)}${name}:`,
  }))
}

function valuesFor(
  name: string,
  known: Readonly<Partial<Record<FieldKey, readonly string[]>>>,
  language: Language,
  names: StageNames,
): readonly string[] {
  const meaning = queryName(name)
  switch (meaning?.kind) {
    case 'stage':
      return [...new Set(Object.values(names).map((name) => name[language]))]
    case 'missing':
      return FIELD_KEYS.map((key) => fieldOf(key).label[language])
    case 'field': {
      const { options } = fieldOf(meaning.field)
      if (options !== undefined)
        return Object.entries(options).flatMap(([key, label]) => (key ? [label[language]] : []))
      return known[meaning.field] ?? []
    }
    case 'exported':
      return language === 'zh' ? ['有', '无', '后改', '今天', '本月'] : ['yes', 'no', 'changed', 'today']
    case 'findings':
      return language === 'zh'
        ? ['>0', '无', '错误', '警告', '提示', '未查']
        : ['>0', 'none', 'errors', 'warnings', 'hints', 'unchecked']
    case 'alike':
      return language === 'zh' ? ['有', '无'] : ['yes', 'no']
    case 'date':
      return language === 'zh' ? ['今天', '昨天', '本月', '今年'] : ['today', 'yesterday']
    default:
      return []
  }
}

/** Those that go on from what is begun, first those that begin with it. */
function offered(values: readonly string[], begun: string): string[] {
  const wanted = begun.toLowerCase()
  const holding = values.filter((value) => value.toLowerCase().includes(wanted) && value.toLowerCase() !== wanted)
  const first = (value: string) => (value.toLowerCase().startsWith(wanted) ? 0 : 1)
  return holding.sort((a, b) => first(a) - first(b)).slice(0, MOST)
}
