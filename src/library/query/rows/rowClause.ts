import type { StageNames } from '../../../article/stages.ts'
import { nameStages } from '../nameStages.ts'
import { parseQuery } from '../parseQuery.ts'
import type { Clause } from '../query.ts'

/**
 * What one part of a query asks in a house; null where it asks nothing, several things, or is taken as plain words because it means nothing.
 * @param names what the house calls the stages
 */
export function rowClause(text: string, names: StageNames): Clause | null {
  // Days by name are compared with days by name: which day it is changes nothing.
  const { clauses, hints } = parseQuery(nameStages(text, names), '2000-01-01')
  return clauses.length === 1 && hints.every(({ kind }) => kind === 'openQuote') ? (clauses[0] ?? null) : null
}
