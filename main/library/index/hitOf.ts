import { FIELD_KEYS } from '../../../src/article/fields.ts'
import type { ReadyClause } from '../../../src/library/query/matchesQuery.ts'
import type { Simplify } from '../../../src/library/search/encodeText.ts'
import { snippetOf, type Snippet } from '../../../src/library/search/snippetOf.ts'
import type { IndexDoc } from './indexDoc.ts'
import type { Hit } from './indexStore.ts'

/** An article as it is shown among what was found, with the place of the first word that its body, or else its metadata, holds. */
export function hitOf(
  doc: Pick<IndexDoc, 'row' | 'metadata' | 'body'>,
  clauses: readonly ReadyClause[],
  simplify: Simplify,
): Hit {
  for (const clause of clauses) {
    if (clause.not || (clause.kind !== 'word' && clause.kind !== 'field')) continue
    const snippet = clause.kind === 'word' ? wordPlace(doc, clause, simplify) : null
    if (snippet !== null) return { row: doc.row, snippet }
  }
  return { row: doc.row, snippet: null }
}

function wordPlace(
  doc: Pick<IndexDoc, 'metadata' | 'body'>,
  { terms: [term = ''], ...clause }: ReadyClause,
  simplify: Simplify,
): Snippet | null {
  const text = 'text' in clause ? clause.text : ''
  const inBody = snippetOf(doc.body, text, term, simplify)
  if (inBody !== null) return inBody
  // The title is in sight already.
  const others = FIELD_KEYS.filter((key) => key !== 'title').flatMap((key) => [doc.metadata[key]].flat())
  return snippetOf(others.join('\n'), text, term, simplify)
}
