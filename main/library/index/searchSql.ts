import { FIELD_KEYS } from '../../../src/article/fields.ts'
import { createTwins, type Twins } from '../../../src/library/duplicates/createTwins.ts'
import type { ReadyClause } from '../../../src/library/query/matchesQuery.ts'
import { beginsWord, pairTokens } from '../../../src/library/search/pairTokens.ts'
import { CHOICE_NAMES } from './canHold.ts'
import { fieldMark } from './docTokens.ts'
import type { SqlValue } from './sqlite.ts'

/** A search in the database's words. It finds all that a query finds, and, unless `exact`, some that it does not. */
export interface SearchSql {
  /** for `pairs MATCH`; '' where no text is asked for */
  readonly match: string
  /** the same within titles alone; '' where no word is asked for */
  readonly inTitle: string
  /** conditions on `articles AS a`; '' for none */
  readonly where: string
  readonly values: readonly SqlValue[]
  /** further conditions that leave out most of what is found and does not hold the words, on `articles AS a` and `bodies AS b`; '' for none */
  readonly holds: string
  /** the values of these */
  readonly runs: readonly string[]
  readonly exact: boolean
}

/**
 * Puts a query's clauses into the database's words.
 * @param twins who is like whom; asked for where a clause is about that
 */
export function searchSql(clauses: readonly ReadyClause[], twins: () => Twins = createTwins): SearchSql {
  const match: string[] = []
  const words: string[] = []
  const where: string[] = []
  const values: SqlValue[] = []
  const runs: string[] = []
  let exact = true
  for (const clause of clauses) {
    if (clause.kind === 'word' || clause.kind === 'field') {
      const mark = clause.kind === 'field' ? fieldMark(clause.field) : ''
      exact &&= !clause.not && clause.terms.every((term) => [...term].length <= 2 && hasWord(term))
      // What the index has no word for is looked for in what the rest finds.
      if (clause.not || !clause.terms.every(hasWord)) continue
      match.push(anyOf(clause.terms, mark))
      if (clause.kind === 'word') words.push(anyOf(clause.terms, fieldMark('title')))
      if (clause.kind === 'word') runs.push(...plainRun(clause.terms))
    } else {
      const [condition, given] = conditionOf(clause, twins)
      where.push(clause.not ? `NOT (${condition})` : condition)
      values.push(...given)
    }
  }
  return {
    match: match.join(' AND '),
    inTitle: words.length === 0 ? '' : [...match, ...words].join(' AND '),
    where: where.join(' AND '),
    values,
    holds: runs.map(() => HOLDS).join(' AND '),
    runs: runs.flatMap((run) => [run, run]),
    exact,
  }
}

/** An article holds a run of 汉字 and digits as it stands, or its text is not plain, and has to be encoded to be looked through. */
const HOLDS = '(a.plain = 0 OR instr(b.body, ?) > 0 OR instr(a.metadata, ?) > 0)'

/** The longest run of 汉字 and digits in a term; none where it is as short as the index's own words, or where no article need hold it as it is. */
function plainRun(terms: readonly string[]): string[] {
  const [term = '', ...others] = terms
  const runs = term.match(/[\u3400-\u9fff0-9]{3,}/g) ?? []
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '')
  return longest === '' || others.length > 0 || CHOICE_NAMES.includes(longest) ? [] : [longest]
}

function hasWord(term: string): boolean {
  return [...term].some(beginsWord)
}

function anyOf(terms: readonly string[], mark: string): string {
  return `(${terms.map((term) => allPairs(term, mark)).join(' OR ')})`
}

/** Every word of a term; where it has none, whatever begins with its one character. */
function allPairs(term: string, mark: string): string {
  const words = pairTokens(term, mark)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return `"${mark}${[...term].find(beginsWord) ?? ''}" *`
  return `(${[...new Set(words)].map((word) => (isOpen(word, mark) ? `"${word}" *` : `"${word}"`)).join(' AND ')})`
}

/** A character and a mark at a term's end: the index has them with what follows. */
function isOpen(word: string, mark: string): boolean {
  const [, second = '', third] = [...word.slice(mark.length)]
  return third === undefined && !beginsWord(second)
}

function conditionOf(
  clause: Exclude<ReadyClause, { kind: 'word' | 'field' }>,
  twins: () => Twins,
): [string, SqlValue[]] {
  switch (clause.kind) {
    case 'missing':
      return ['a.missing & ?', [clause.fields.reduce((bits, field) => bits | (1 << FIELD_KEYS.indexOf(field)), 0)]]
    case 'stage':
      return [`a.stage IN (${clause.stages.map(() => '?').join(', ')})`, [...clause.stages]]
    case 'characters':
      return ['a.characters >= ? AND a.characters <= ?', [clause.least ?? 0, clause.most ?? Number.MAX_SAFE_INTEGER]]
    case 'date': {
      const column = clause.of === 'publishedAt' ? 'a.published' : 'a.changed'
      return [`${column} != '' AND ${column} >= ? AND ${column} < ?`, [clause.from ?? '', clause.before ?? '~']]
    }
    case 'exported':
      return exportedCondition(clause.when)
    case 'findings':
      return findingsCondition(clause)
    case 'alike': {
      const { to } = clause
      const ids = to === 'any' || to === 'none' ? [...twins().all()] : [to.id, ...twins().of(to.id)]
      const among = 'a.id IN (SELECT value FROM json_each(?))'
      return [to === 'none' ? `a.stage != '' AND NOT ${among}` : among, [JSON.stringify(ids)]]
    }
    case 'id':
      return ['instr(a.id, ?) > 0', [clause.text]]
  }
}

function findingsCondition({ of, least, most }: Extract<ReadyClause, { kind: 'findings' }>): [string, SqlValue[]] {
  const kept = 'SELECT 1 FROM findings f WHERE f.id = a.id'
  if (of === 'unchecked') return [`a.stage != '' AND NOT EXISTS (${kept})`, []]
  const count = of === 'all' ? 'f.errors + f.warnings + f.hints' : `f.${of}`
  return [`EXISTS (${kept} AND ${count} >= ? AND ${count} <= ?)`, [least ?? 0, most ?? Number.MAX_SAFE_INTEGER]]
}

function exportedCondition(when: Extract<ReadyClause, { kind: 'exported' }>['when']): [string, SqlValue[]] {
  const ever = `a.exported != ''`
  if (when === 'ever') return [ever, []]
  if (when === 'never') return [`a.stage != '' AND a.exported = ''`, []]
  if (when === 'changedSince') return [`${ever} AND a.modified > a.exported`, []]
  const day = `strftime('%Y-%m-%dT%H:%M', a.exported, '+8 hours')`
  return [`${ever} AND ${day} >= ? AND ${day} < ?`, [when.from ?? '', when.before ?? '~']]
}
