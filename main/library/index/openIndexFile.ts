import { dirname } from 'node:path'
import type { FileSystem } from '../../files/fileSystem.ts'
import { createTables, isWhole } from './indexSchema.ts'
import type { Database, sqliteEngine } from './sqlite.ts'

/** How long another program that has the file is waited for, in milliseconds. */
const PATIENCE = 1000

/** An index file that can be used. `thrownAway`: another lay there, which could not. */
export interface OpenedIndexFile {
  readonly database: Database
  readonly thrownAway: boolean
}

/**
 * Opens the index in a file, or makes it. One that is broken, locked, half made or of another form is thrown away: all of it can be read
 * again from the articles.
 * @returns null where none can be made there
 */
export async function openIndexFile(
  fs: FileSystem,
  engine: NonNullable<Awaited<ReturnType<typeof sqliteEngine>>>,
  file: string,
): Promise<OpenedIndexFile | null> {
  const wasThere = await fs.stat(file).then(
    () => true,
    () => false,
  )
  const found = wasThere ? openWhole(engine, file) : null
  if (found !== null) return { database: found, thrownAway: false }
  try {
    await fs.mkdir(dirname(file))
    for (const end of ['', '-wal', '-shm', '-journal']) await fs.remove(`${file}${end}`)
    const database = new engine(file)
    database.exec(`PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA busy_timeout=${PATIENCE}`)
    createTables(database)
    tune(database)
    return { database, thrownAway: wasThere }
  } catch {
    return null
  }
}

function openWhole(engine: NonNullable<Awaited<ReturnType<typeof sqliteEngine>>>, file: string): Database | null {
  let database: Database | null = null
  try {
    database = new engine(file)
    database.exec(`PRAGMA busy_timeout=${PATIENCE}; PRAGMA journal_mode=WAL`)
    if (!isWhole(database)) throw new Error('not whole')
    // Asked for now: a lock shows itself only to one who writes.
    database.exec('BEGIN IMMEDIATE; COMMIT')
    tune(database)
    return database
  } catch {
    try {
      database?.close()
    } catch {
      // It is thrown away.
    }
    return null
  }
}

function tune(database: Database): void {
  database.exec('PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY')
}
