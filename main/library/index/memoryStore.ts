import type { FindingCounts } from '../../../src/article/findingCounts.ts'
import { matchesQuery, type ReadyClause, type Searched } from '../../../src/library/query/matchesQuery.ts'
import { createTwins, type Twins } from '../../../src/library/duplicates/createTwins.ts'
import { countUsed } from '../../../src/library/lists/countUsed.ts'
import { columnText, groupText } from '../../../src/library/table/columnText.ts'
import { orderTable, type OrderedTable } from '../../../src/library/table/orderTable.ts'
import type { TableOrder } from '../../../src/library/table/tableRow.ts'
import type { Query } from '../../../src/library/query/query.ts'
import { articleText, type Dictionaries, type SearchText } from '../../../src/library/search/articleText.ts'
import { rememberedValues } from '../rememberedValues.ts'
import { fileMark, type CheckedArticle } from './checkedArticle.ts'
import { hitOf } from './hitOf.ts'
import type { IndexDoc } from './indexDoc.ts'
import type { Hit, IndexStore } from './indexStore.ts'
import { readyClauses } from './readyClauses.ts'

/** An entry whose text is encoded when it is first searched. */
interface Kept extends Searched {
  readonly doc: IndexDoc
  readonly findings: FindingCounts | null
}

/**
 * A store in memory, for small libraries and where there is no database.
 * @param dictionaries asked for when text is first searched
 */
export function memoryStore(dictionaries: () => Dictionaries): IndexStore {
  const entries = new Map<string, Kept>()
  const twins = createTwins()
  let version = 0
  let measure: string | null = null
  const checked = new Map<string, CheckedArticle>()

  function matching(query: Query): Kept[] {
    if (query.clauses.length === 0) return [...entries.values()]
    const clauses = readyClauses(query, dictionaries().simplify)
    return [...entries.values()].filter((entry) => matchesQuery(clauses, entry))
  }

  function ordered(query: Query, order: TableOrder): OrderedTable<string> {
    const { sort, group } = order
    const given = latestFirst(matching(query)).map((item) => ({
      item: item.row.id,
      key: sort === null ? '' : columnText(sort, item),
      group: group === null ? '' : groupText(group, item),
    }))
    return orderTable(given, order)
  }

  return {
    marks: () => new Map([...entries].map(([id, { doc }]) => [id, doc.mark])),
    put(docs) {
      version += 1
      for (const doc of docs) {
        if (checked.get(doc.id)?.mark !== fileMark(doc.mark)) checked.delete(doc.id)
        entries.set(doc.id, keptOf(doc, dictionaries, twins, checked))
        twins.put(doc)
      }
    },
    drop(ids) {
      version += 1
      for (const id of ids) {
        entries.delete(id)
        checked.delete(id)
        twins.drop(id)
      }
    },
    search(query, limit) {
      if (query.clauses.length === 0)
        return latestFirst([...entries.values()])
          .slice(0, limit)
          .map(plainHit)
      return searchEntries([...entries.values()], query, limit, dictionaries())
    },
    ordered,
    entries: (ids) =>
      ids.map((id) => {
        const kept = entries.get(id)
        return kept === undefined ? null : { row: kept.row, metadata: kept.metadata, alike: twins.of(id).length }
      }),
    alike: (id) => twins.of(id),
    knowsTwins: () => true,
    version: () => version,
    measure: () => measure,
    putFindings(by, given) {
      version += 1
      if (by !== measure) checked.clear()
      measure = by
      for (const each of given)
        if (fileMark(entries.get(each.id)?.doc.mark ?? '') === each.mark) checked.set(each.id, each)
    },
    count: (query) => matching(query).length,
    remembered: () => rememberedValues([...entries.values()]),
    used: (list) =>
      countUsed(
        list,
        [...entries.values()].map(({ metadata }) => metadata),
      ),
    filling: () => undefined,
    filled: () => undefined,
    tidy: () => false,
    isLoose: () => false,
    close: () => entries.clear(),
  }
}

function keptOf(
  doc: IndexDoc,
  dictionaries: () => Dictionaries,
  twins: Twins,
  checked: ReadonlyMap<string, CheckedArticle>,
): Kept {
  let text: SearchText | null = null
  return {
    doc,
    row: doc.row,
    metadata: doc.metadata,
    body: doc.body,
    get alike() {
      return twins.of(doc.id)
    },
    get findings() {
      return checked.get(doc.id)?.counts ?? null
    },
    get text() {
      return (text ??= articleText(doc.metadata, doc.body, dictionaries()))
    },
  }
}

function searchEntries(entries: Kept[], query: Query, limit: number, { simplify }: Dictionaries): Hit[] {
  const clauses = readyClauses(query, simplify)
  const found = latestFirst(entries.filter((entry) => matchesQuery(clauses, entry)))
  const words = clauses.filter(({ kind, not }) => kind === 'word' && !not)
  const first = words.length === 0 ? [] : found.filter((entry) => words.every((word) => titleHolds(entry, word)))
  const others = new Set(first)
  const ranked = [...first, ...found.filter((entry) => !others.has(entry))]
  return ranked.slice(0, limit).map(({ doc }) => hitOf(doc, clauses, simplify))
}

function titleHolds({ text }: Kept, { terms }: ReadyClause): boolean {
  return terms.some((term) => text.fields.title?.includes(term) === true)
}

function latestFirst(entries: Kept[]): Kept[] {
  return entries.sort((a, b) => compare(b.row.modifiedAt, a.row.modifiedAt) || compare(a.row.id, b.row.id))
}

function plainHit({ row }: Kept): Hit {
  return { row, snippet: null }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
