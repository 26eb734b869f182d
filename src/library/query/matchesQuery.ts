import { findingTotal, type FindingCounts } from '../../article/findingCounts.ts'
import type { Metadata } from '../../article/metadata.ts'
import type { LibraryRow } from '../libraryRow.ts'
import type { SearchText } from '../search/articleText.ts'
import { localDay } from './localDay.ts'
import type { Clause } from './query.ts'
import type { SearchTerm } from './searchTerms.ts'

/** An article as a query looks at it. */
export interface Searched {
  readonly row: LibraryRow
  readonly metadata: Metadata
  /** as text, one paragraph a line */
  readonly body: string
  /** the articles that are like it; found when that is asked for */
  readonly alike?: readonly string[]
  /** what the checks found in it as it is saved now; null: it was not checked since */
  readonly findings?: FindingCounts | null
  /** made when it is asked for */
  readonly text: SearchText
}

/** A clause with the forms that its text is looked for in. */
export type ReadyClause = Clause & {
  readonly terms: readonly SearchTerm[]
  /** what need not be encoded to be found where it stands as it is; null where it may then be the middle of a Latin word */
  readonly literal: string | null
}

type ExportedWhen = Extract<Clause, { kind: 'exported' }>['when']

/** Whether an article is what a query asks for: all clauses have to hold. */
export function matchesQuery(clauses: readonly ReadyClause[], article: Searched): boolean {
  return clauses.every((clause) => holds(clause, article) !== clause.not)
}

function holds(clause: ReadyClause, article: Searched): boolean {
  const { row, metadata } = article
  switch (clause.kind) {
    case 'word':
      return (
        standsIn(article.body, clause.literal) ||
        Object.values(metadata)
          .flat()
          .some((value) => standsIn(value, clause.literal)) ||
        clause.terms.some((term) => article.text.all.includes(term))
      )
    case 'field':
      return clause.terms.some((term) => article.text.fields[clause.field]?.includes(term) === true)
    case 'missing':
      return row.damaged !== true && clause.fields.some((field) => metadata[field].length === 0)
    case 'stage':
      return row.damaged !== true && clause.stages.includes(row.stage)
    case 'characters':
      return (
        (clause.least === null || row.characters >= clause.least) &&
        (clause.most === null || row.characters <= clause.most)
      )
    case 'date': {
      const day = clause.of === 'publishedAt' ? row.publishedAt : localDay(row.modifiedAt)
      return (
        day !== '' && (clause.from === null || day >= clause.from) && (clause.before === null || day < clause.before)
      )
    }
    case 'exported':
      return row.damaged !== true && leftWhen(row, clause.when)
    case 'findings':
      return foundSo(clause, row, article.findings ?? null)
    case 'alike': {
      const { to } = clause
      const alike = article.alike ?? []
      if (to === 'any') return alike.length > 0
      if (to === 'none') return row.damaged !== true && alike.length === 0
      return row.id === to.id || alike.includes(to.id)
    }
    case 'id':
      return row.id.includes(clause.text)
  }
}

function leftWhen({ exportedAt = '', modifiedAt }: LibraryRow, when: ExportedWhen): boolean {
  if (when === 'ever') return exportedAt !== ''
  if (when === 'never') return exportedAt === ''
  if (when === 'changedSince') return exportedAt !== '' && modifiedAt > exportedAt
  const day = localDay(exportedAt)
  return day !== '' && (when.from === null || day >= when.from) && (when.before === null || day < when.before)
}

function foundSo(
  { of, least, most }: Extract<Clause, { kind: 'findings' }>,
  row: LibraryRow,
  counts: FindingCounts | null,
): boolean {
  if (of === 'unchecked') return row.damaged !== true && counts === null
  if (counts === null) return false
  const found = of === 'all' ? findingTotal(counts) : counts[of]
  return (least === null || found >= least) && (most === null || found <= most)
}

function standsIn(text: string, literal: string | null): boolean {
  return literal !== null && text.includes(literal)
}
