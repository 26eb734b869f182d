import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** A database file. */
export type Database = DatabaseSync

/** A statement that was prepared once. */
export type Statement = StatementSync

/** What a statement may be given. */
export type SqlValue = string | number | null

/**
 * Node's own database engine; null where this Node has none, or one without full-text search. Asked by name when it is needed: a static import
 * would keep the desk from starting there.
 */
export async function sqliteEngine(): Promise<typeof DatabaseSync | null> {
  try {
    const { DatabaseSync: Engine } = await import('node:sqlite')
    const trial = new Engine(':memory:')
    trial.exec(`CREATE VIRTUAL TABLE t USING fts5(a, content='', contentless_delete=1, detail=none, tokenize='ascii')`)
    trial.close()
    return Engine
  } catch {
    return null
  }
}
