import type { Database, Statement } from './sqlite.ts'

/** Of the tables, and of how text is encoded: an index of any other form is thrown away. */
export const INDEX_FORM = '7'

/**
 * The tables. `pairs` keeps no text and no places: a word of it is two characters, three around a mark, and what has more is looked for in
 * `bodies`. What it gathers in memory before it writes a part is kept as small as a processor's own memory: a third quicker than 32 MB.
 * What is gone is not cleared away by every commit that follows, which makes a batch of changes five times as long: see `isLoose`.
 */
const TABLES = `
  CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE articles (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mark TEXT NOT NULL,
    row TEXT NOT NULL,
    metadata TEXT NOT NULL,
    modified TEXT NOT NULL,
    changed TEXT NOT NULL,
    published TEXT NOT NULL,
    characters INTEGER NOT NULL,
    stage TEXT NOT NULL,
    missing INTEGER NOT NULL,
    exported TEXT NOT NULL,
    headline TEXT NOT NULL,
    hash TEXT NOT NULL,
    plain INTEGER NOT NULL
  );
  CREATE INDEX by_modified ON articles (modified DESC, id);
  CREATE TABLE bodies (n INTEGER PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE used (field INTEGER NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (field, value, n)) WITHOUT ROWID;
  CREATE INDEX used_by_article ON used (n);
  CREATE TABLE findings (id TEXT PRIMARY KEY, mark TEXT NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL, hints INTEGER NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE pairs USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii');
  INSERT INTO pairs(pairs, rank) VALUES('hashsize', 2097152);
  INSERT INTO pairs(pairs, rank) VALUES('automerge', 16);
  INSERT INTO pairs(pairs, rank) VALUES('deletemerge', 0);
`

/** Makes the tables in an empty database. */
export function createTables(database: Database): void {
  database.exec(TABLES)
  database.prepare('INSERT INTO about VALUES (?, ?)').run('form', INDEX_FORM)
  setState(database, 'whole')
}

/** Whether a database is an index of today's form that was closed, or broke off, in one piece. Throws where it is no database. */
export function isWhole(database: Database): boolean {
  const rows = database.prepare('SELECT key, value FROM about').all() as { key: string; value: string }[]
  const about = new Map(rows.map(({ key, value }) => [key, value]))
  database.prepare('SELECT count(*) AS n FROM articles').get()
  database.prepare(`SELECT rowid FROM pairs WHERE pairs MATCH '"党建"' LIMIT 1`).all()
  return about.get('form') === INDEX_FORM && about.get('state') === 'whole'
}

/** Notes whether what is in the tables can be trusted after a crash. */
export function setState(database: Database, state: 'filling' | 'whole'): void {
  database.prepare('INSERT OR REPLACE INTO about VALUES (?, ?)').run('state', state)
}

/** How many articles that are gone the text index was cleared of when it was last put together. */
export function clearedOf(sql: (text: string) => Statement): number {
  const line = sql("SELECT value FROM about WHERE key = 'cleared'").get() as { value: string } | undefined
  return Number(line?.value ?? 0)
}

/** Notes that it is clear of so many. */
export function noteCleared(sql: (text: string) => Statement, count: number): void {
  sql("INSERT OR REPLACE INTO about VALUES ('cleared', ?)").run(String(count))
}
