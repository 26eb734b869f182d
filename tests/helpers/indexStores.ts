import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { nodeFileSystem } from '../../main/files/fileSystem.ts'
import { dictionaries } from '../../main/library/index/dictionaries.ts'
import type { IndexStore } from '../../main/library/index/indexStore.ts'
import { memoryStore } from '../../main/library/index/memoryStore.ts'
import { openIndexFile } from '../../main/library/index/openIndexFile.ts'
import { sqliteEngine } from '../../main/library/index/sqlite.ts'
import { sqliteStore } from '../../main/library/index/sqliteStore.ts'
import { tempFolder } from './tempFolder.ts'

/** A new store of each kind, with the real dictionaries; closed when the test ends. */
export async function indexStores(): Promise<{ memory: IndexStore; sqlite: IndexStore; file: string }> {
  const known = await dictionaries()
  const engine = await sqliteEngine()
  if (engine === null) throw new Error('no database engine')
  const file = join(tempFolder(), 'index', 'library.db')
  const opened = await openIndexFile(nodeFileSystem, engine, file)
  if (opened === null) throw new Error('no index file')
  const sqlite = sqliteStore(opened.database, () => known)
  onTestFinished(() => {
    if (opened.database.isOpen) sqlite.close()
  })
  return { memory: memoryStore(() => known), sqlite, file }
}
