import type { ReadyClause } from '../../../src/library/query/matchesQuery.ts'
import type { Query } from '../../../src/library/query/query.ts'
import { searchTerms } from '../../../src/library/query/searchTerms.ts'
import { MARKS } from '../../../src/library/search/marks.ts'
import type { Simplify } from '../../../src/library/search/encodeText.ts'

/** A query's clauses with what each looks for. One whose text is nothing to search for (a lone space of some kind) asks nothing. */
export function readyClauses({ clauses }: Query, simplify: Simplify): ReadyClause[] {
  return clauses
    .map((clause): ReadyClause => {
      const terms = searchTerms(clause, simplify)
      const isPlain = 'text' in clause && terms[0]?.includes(MARKS.word) === false
      return { ...clause, terms, literal: isPlain ? clause.text : null }
    })
    .filter((clause) => (clause.kind !== 'word' && clause.kind !== 'field') || clause.terms.length > 0)
}
