import { FIELD_KEYS, fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import type { Metadata } from '../../../src/article/metadata.ts'
import { localDay } from '../../../src/library/query/localDay.ts'
import { matchesQuery, type ReadyClause, type Searched } from '../../../src/library/query/matchesQuery.ts'
import { createTwins, type TwinKeys, type Twins } from '../../../src/library/duplicates/createTwins.ts'
import type { Query } from '../../../src/library/query/query.ts'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'
import { articleText, type Dictionaries, type SearchText } from '../../../src/library/search/articleText.ts'
import { MOST_REMEMBERED } from '../rememberedValues.ts'
import { canHold } from './canHold.ts'
import { hitOf } from './hitOf.ts'
import type { IndexDoc } from './indexDoc.ts'
import { clearedOf, noteCleared, setState } from './indexSchema.ts'
import { makeWords } from './makeWords.ts'
import type { Hit, IndexStore } from './indexStore.ts'
import { readyClauses } from './readyClauses.ts'
import { searchSql } from './searchSql.ts'
import { entriesOf, orderedIds, type TableSource } from './sqliteTable.ts'
import { counted } from './counted.ts'
import { keptFindings, measureOf, outdateFindings, putFindings, type KeptFindings } from './sqliteFindings.ts'
import { usedValues } from './usedValues.ts'
import type { Database, SqlValue, Statement } from './sqlite.ts'

const REMEMBERING = FIELD_KEYS.filter((key) => fieldOf(key).remembers === true)

/** Entries of a filling that are committed together. */
const COMMITTED_AT_ONCE = 4000

/** Pages of the text index that are put together at once: some tens of milliseconds. */
const TIDIED_AT_ONCE = 500

/** Fewer articles than this that are gone are in nobody's way. */
const LOOSE_FROM = 1000

/** A line of `articles` with its body. */
interface Line extends KeptFindings {
  readonly n: number
  readonly row: string
  readonly metadata: string
  readonly body: string
}

/**
 * A store in a database that has the index's tables.
 * @param dictionaries asked for when text is put in or searched for
 */
export function sqliteStore(database: Database, dictionaries: () => Dictionaries): IndexStore {
  const prepared = new Map<string, Statement>()
  const sql = (text: string): Statement => {
    const known = prepared.get(text)
    if (known !== undefined) return known
    const statement = database.prepare(text)
    prepared.set(text, statement)
    return statement
  }
  let last = (sql('SELECT max(n) AS n FROM articles').get() as { n: number | null }).n ?? 0

  /** Entries put since the last commit of a filling; null: nothing is being filled. */
  let uncommitted: number | null = null

  function transaction(work: () => void): void {
    if (!database.isTransaction) database.exec('BEGIN IMMEDIATE')
    try {
      work()
      if (uncommitted === null) database.exec('COMMIT')
    } catch (cause) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw cause
    }
  }

  /** Every commit writes what the text index holds in memory as a part of its own, and parts are merged again: few commits are quick. */
  function commitFilling(count: number): number {
    if (count < COMMITTED_AT_ONCE) return count
    database.exec('COMMIT')
    return 0
  }

  let tidying = false

  /** read when they are first asked for: most of the time nobody does */
  let twins: Twins | null = null
  function twinsOf(): Twins {
    if (twins !== null) return twins
    twins = createTwins()
    for (const keys of sql('SELECT id, headline, hash FROM articles').iterate()) twins.put(keys as unknown as TwinKeys)
    return twins
  }

  /**
   * First all that goes and in the order of the text index, then all that comes: for every step back in its order the text index writes what it has
   * gathered as a part of its own, which took ten times as long as all else.
   */
  function dropAll(ids: readonly string[]): void {
    const kept = sql('SELECT id, n FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY n')
    for (const { id, n } of kept.all(JSON.stringify(ids)) as { id: string; n: number }[]) {
      twins?.drop(id)
      sql('DELETE FROM pairs WHERE rowid = ?').run(n)
      sql('DELETE FROM bodies WHERE n = ?').run(n)
      sql('DELETE FROM used WHERE n = ?').run(n)
      sql('DELETE FROM articles WHERE n = ?').run(n)
    }
  }

  function add(doc: IndexDoc): void {
    const n = (last += 1)
    const { row, metadata } = doc
    const damaged = row.damaged === true
    const made = doc.made ?? makeWords(doc, dictionaries())
    sql('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      n,
      doc.id,
      doc.mark,
      JSON.stringify(row),
      JSON.stringify(metadata),
      row.modifiedAt,
      localDay(row.modifiedAt),
      row.publishedAt,
      row.characters,
      damaged ? '' : row.stage,
      damaged ? 0 : missingFields(metadata),
      row.exportedAt ?? '',
      doc.headline,
      doc.hash,
      made.plain ? 1 : 0,
    )
    twins?.put(doc)
    sql('INSERT INTO bodies VALUES (?, ?)').run(n, doc.body)
    for (const key of REMEMBERING)
      for (const value of new Set([metadata[key]].flat()))
        if (value !== '') sql('INSERT OR IGNORE INTO used VALUES (?, ?, ?)').run(FIELD_KEYS.indexOf(key), value, n)
    sql('INSERT INTO pairs(rowid, words) VALUES (?, ?)').run(n, made.words)
  }

  function linesOf(from: string, where: readonly string[], order: string, values: readonly SqlValue[]): Iterable<Line> {
    const conditions = where.filter(Boolean).join(' AND ')
    const text = `SELECT a.n, a.row, a.metadata, b.body, f.errors, f.warnings, f.hints FROM ${from} JOIN bodies b ON b.n = a.n LEFT JOIN findings f ON f.id = a.id ${conditions === '' ? '' : `WHERE ${conditions}`} ORDER BY ${order}`
    return sql(text).iterate(...values) as Iterable<unknown> as Iterable<Line>
  }

  /** Lazily, so that no more is read than is shown. */
  function* candidates(clauses: readonly ReadyClause[]): Iterable<{ line: Line; exact: boolean }> {
    const { match, inTitle, where, values, holds, runs, exact } = searchSql(clauses, twinsOf)
    if (match === '') {
      for (const line of linesOf('articles a', [where], 'a.modified DESC, a.id', values)) yield { line, exact }
      return
    }
    const from = 'pairs p CROSS JOIN articles a ON a.n = p.rowid'
    for (const words of [inTitle, match]) {
      if (words === '') continue
      for (const line of linesOf(from, ['pairs MATCH ?', where, holds], 'p.rowid DESC', [words, ...values, ...runs]))
        yield { line, exact }
    }
  }

  /** What a query finds, each once. */
  function* found(query: Query): Iterable<{ line: Line; doc: Searched; clauses: readonly ReadyClause[] }> {
    const known = dictionaries()
    const clauses = readyClauses(query, known.simplify)
    const seen = new Set<number>()
    for (const { line, exact } of candidates(clauses)) {
      if (seen.has(line.n)) continue
      if (!exact && !canHold(clauses, line.body, line.metadata, known.simplify)) continue
      const doc = searchedOf(JSON.parse(line.row) as LibraryRow, line, known, twinsOf)
      if (!exact && !matchesQuery(clauses, doc)) continue
      seen.add(line.n)
      yield { line, doc, clauses }
    }
  }

  /** The articles of a table: by conditions alone where no text is asked for, else one by one. */
  function source(query: Query): TableSource {
    if (query.clauses.length === 0) return { where: '', values: [] }
    if (query.clauses.every(({ kind }) => kind !== 'word' && kind !== 'field')) {
      const { where, values } = searchSql(
        readyClauses(query, (text) => text),
        twinsOf,
      )
      return { where, values }
    }
    const numbers = Array.from(found(query), ({ line }) => line.n)
    return { where: 'a.n IN (SELECT value FROM json_each(?))', values: [JSON.stringify(numbers)] }
  }
  let version = 0

  return {
    marks() {
      const rows = sql('SELECT id, mark FROM articles').all() as { id: string; mark: string }[]
      return new Map(rows.map(({ id, mark }) => [id, mark]))
    },
    put(docs) {
      transaction(() => {
        // Of one that comes twice the last holds.
        const latest = new Map(docs.map((doc) => [doc.id, doc]))
        dropAll([...latest.keys()])
        for (const doc of latest.values()) {
          outdateFindings(sql, doc.id, doc.mark)
          add(doc)
        }
        if (uncommitted !== null) uncommitted = commitFilling(uncommitted + docs.length)
      })
      version += 1
    },
    drop(ids) {
      transaction(() => {
        dropAll(ids)
        for (const id of ids) outdateFindings(sql, id, null)
      })
      version += 1
    },
    search(query, limit) {
      if (query.clauses.length === 0) {
        const rows = sql('SELECT row FROM articles ORDER BY modified DESC, id LIMIT ?').all(Math.min(limit, 2 ** 31))
        return (rows as { row: string }[]).map(({ row }) => ({ row: JSON.parse(row) as LibraryRow, snippet: null }))
      }
      const hits: Hit[] = []
      for (const { doc, clauses } of found(query)) {
        hits.push(hitOf({ row: doc.row, metadata: doc.metadata, body: doc.body }, clauses, dictionaries().simplify))
        if (hits.length >= limit) break
      }
      return hits
    },
    ordered: (query, order) => orderedIds(sql, source(query), order),
    entries: (ids) => entriesOf(sql, ids, twins),
    alike: (id) => twinsOf().of(id),
    knowsTwins: () => twins !== null,
    version: () => version,
    measure: () => measureOf(sql),
    putFindings(measure, checked) {
      transaction(() => putFindings(sql, measure, checked))
      version += 1
    },
    count(query, most) {
      if (query.clauses.some(({ kind }) => kind === 'word' || kind === 'field')) return counted(found(query), most)
      const { where, values } = source(query)
      const line = sql(`SELECT count(*) AS n FROM articles a ${where === '' ? '' : `WHERE ${where}`}`).get(...values)
      return (line as { n: number }).n
    },
    remembered() {
      return Object.fromEntries(REMEMBERING.map((key) => [key, valuesOf(key)]))
    },
    used: (list) => usedValues(sql, list),
    filling() {
      setState(database, 'filling')
      database.exec('PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF')
      uncommitted = 0
    },
    filled() {
      uncommitted = null
      if (database.isTransaction) database.exec('COMMIT')
      database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL')
      setState(database, 'whole')
      database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous=NORMAL')
    },
    tidy() {
      // Below zero it begins with all parts, whatever their size; after that it goes on with them.
      const before = changes()
      sql(`INSERT INTO pairs(pairs, rank) VALUES('merge', ?)`).run(tidying ? TIDIED_AT_ONCE : -TIDIED_AT_ONCE)
      tidying = changes() - before >= 2
      if (!tidying) noteCleared(sql, gone())
      return tidying
    },
    isLoose() {
      const left = gone() - clearedOf(sql)
      return left > LOOSE_FROM && left * 4 > last - gone()
    },
    close: () => database.close(),
  }

  /** Numbers that were given and are no article's any more, since the database was made. */
  function gone(): number {
    return last - (sql('SELECT count(*) AS n FROM articles').get() as { n: number }).n
  }

  function changes(): number {
    return (sql('SELECT total_changes() AS n').get() as { n: number }).n
  }

  function valuesOf(key: FieldKey): string[] {
    const rows = sql(
      'SELECT value FROM used WHERE field = ? GROUP BY value ORDER BY count(*) DESC, max(n) DESC LIMIT ?',
    ).all(FIELD_KEYS.indexOf(key), MOST_REMEMBERED)
    return (rows as { value: string }[]).map(({ value }) => value)
  }
}

/** One bit a field: it is empty. */
function missingFields(metadata: Metadata): number {
  return FIELD_KEYS.reduce((bits, key, at) => bits | (metadata[key].length === 0 ? 1 << at : 0), 0)
}

/** What a line holds, read when it is looked at: most of it hardly ever is. */
function searchedOf(row: LibraryRow, line: Line, dictionaries: Dictionaries, twins: () => Twins): Searched {
  const { metadata, body } = line
  let read: Metadata | null = null
  let text: SearchText | null = null
  return {
    row,
    body,
    findings: keptFindings(line),
    get alike() {
      return twins().of(row.id)
    },
    get metadata() {
      return (read ??= JSON.parse(metadata) as Metadata)
    },
    get text() {
      return (text ??= articleText(this.metadata, body, dictionaries))
    },
  }
}
