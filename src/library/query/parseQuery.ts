import { STAGES } from '../../article/stages.ts'
import type { Clause, Condition, Query, QueryHint } from './query.ts'
import { fieldNamed, queryName } from './queryNames.ts'
import { readDates } from './readDates.ts'
import { readRange } from './readRange.ts'
import { splitQuery, type QueryPart } from './splitQuery.ts'
import { listed, stagesNamed } from './stagesNamed.ts'

/** The most parts that are looked at: each costs a search of its own. */
const MOST_PARTS = 24

/**
 * Reads a query: `责编:钟义见 状态:待复审 字数:>2000 缺:摘要 -词 "小康不小康"`. Never fails: what means nothing becomes plain words, with a
 * hint that says why.
 * @param today `YYYY-MM-DD`, for 今天 and the like
 */
export function parseQuery(text: string, today: string): Query {
  const clauses: Clause[] = []
  const hints: QueryHint[] = []
  for (const part of splitQuery(text).slice(0, MOST_PARTS)) {
    if (part.open) hints.push({ kind: 'openQuote', part: part.text })
    const read = part.name === null ? wordOf(part.value) : readNamed(part, part.name, today)
    if ('hint' in read) hints.push({ kind: read.hint, part: part.text })
    const condition = 'hint' in read ? wordOf(part.text.replace(/^[-－]/, '')) : read
    if (!('text' in condition) || condition.text !== '') clauses.push({ ...condition, not: part.not })
  }
  return { clauses, hints }
}

function wordOf(text: string): Condition {
  return { kind: 'word', text: text.trim() }
}

function readNamed(
  { value }: QueryPart,
  name: string,
  today: string,
): Condition | { readonly hint: QueryHint['kind'] } {
  const meaning = queryName(name)
  if (meaning === null) return { hint: 'unknownField' }
  switch (meaning.kind) {
    case 'field':
      return { kind: 'field', field: meaning.field, text: value.trim() }
    case 'id':
      return { kind: 'id', text: value.trim() }
    case 'alike': {
      const text = value.trim()
      const to = ALIKE[plain(text)] ?? { id: text }
      return text === '' ? { hint: 'badAlike' } : { kind: 'alike', to }
    }
    case 'findings': {
      const range = readRange(value)
      const asked = FINDINGS[plain(value)] ?? (range === null ? null : { of: 'all', ...range })
      return asked === null ? { hint: 'badFindings' } : { kind: 'findings', ...asked }
    }
    case 'missing': {
      const fields = listed(value).map(fieldNamed)
      const known = fields.filter((field) => field !== null)
      return known.length === 0 || known.length < fields.length
        ? { hint: 'badField' }
        : { kind: 'missing', fields: known }
    }
    case 'stage': {
      const named = listed(value).map((word) => stagesNamed(word, STAGES))
      const stages = [...new Set(named.flat())]
      return stages.length === 0 || named.some((each) => each.length === 0)
        ? { hint: 'badStage' }
        : { kind: 'stage', stages }
    }
    case 'characters': {
      const range = readRange(value)
      return range === null ? { hint: 'badNumber' } : { kind: 'characters', ...range }
    }
    case 'exported': {
      const when = EXPORTED[plain(value)] ?? readDates(value, today)
      return when === null ? { hint: 'badExport' } : { kind: 'exported', when }
    }
    case 'date': {
      const dates = readDates(value, today)
      return dates === null ? { hint: 'badDate' } : { kind: 'date', of: meaning.of, ...dates }
    }
  }
}

/** What stands behind 重复: beside an article's id. */
const ALIKE: Readonly<Record<string, 'any' | 'none'>> = { 有: 'any', yes: 'any', 无: 'none', no: 'none' }

/** What stands behind 问题: beside a number. */
const FINDINGS: Readonly<Record<string, Omit<Extract<Condition, { kind: 'findings' }>, 'kind'>>> = {
  ...asked(['有', 'yes'], { of: 'all', least: 1, most: null }),
  ...asked(['无', 'no', 'none'], { of: 'all', least: 0, most: 0 }),
  ...asked(['错误', 'error', 'errors'], { of: 'errors', least: 1, most: null }),
  ...asked(['警告', 'warning', 'warnings'], { of: 'warnings', least: 1, most: null }),
  ...asked(['提示', 'hint', 'hints'], { of: 'hints', least: 1, most: null }),
  ...asked(['未查', '未检查', 'unchecked'], { of: 'unchecked', least: null, most: null }),
}

function asked<T>(words: readonly string[], what: T): Record<string, T> {
  return Object.fromEntries(words.map((word) => [word, what]))
}

/** What stands behind 导出: beside days. */
const EXPORTED: Readonly<Record<string, 'ever' | 'never' | 'changedSince'>> = {
  有: 'ever',
  yes: 'ever',
  无: 'never',
  no: 'never',
  后改: 'changedSince',
  changed: 'changedSince',
}

function plain(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}
