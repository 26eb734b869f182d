import { FIELD_KEYS, fieldOf, type FieldKey } from '../../article/fields.ts'
import type { StageNames } from '../../article/stages.ts'
import type { Language } from '../../base/language.ts'
import type { QueryName } from './queryNames.ts'

/** Values that were used before, by field. */
export type KnownValues = Readonly<Partial<Record<FieldKey, readonly string[]>>>

/** The most values offered at once. */
const MOST = 12

/**
 * The values that may stand behind a name of the query language.
 * @param names what the house calls the stages
 */
export function queryValues(
  meaning: QueryName | null,
  known: KnownValues,
  language: Language,
  names: StageNames,
): readonly string[] {
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

/** Those that go on from what is begun, first those that begin with it; at most twelve. */
export function offeredFor(values: readonly string[], begun: string): string[] {
  const wanted = begun.toLowerCase()
  const holding = values.filter((value) => value.toLowerCase().includes(wanted) && value.toLowerCase() !== wanted)
  const first = (value: string) => (value.toLowerCase().startsWith(wanted) ? 0 : 1)
  return holding.sort((a, b) => first(a) - first(b)).slice(0, MOST)
}
