import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { setState } from '../../../../../main/library/index/indexSchema.ts'
import { openIndexFile } from '../../../../../main/library/index/openIndexFile.ts'
import { sqliteEngine, type Database } from '../../../../../main/library/index/sqlite.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

async function opened(file: string) {
  const engine = await sqliteEngine()
  if (engine === null) throw new Error('no database engine')
  return openIndexFile(nodeFileSystem, engine, file)
}

const fileOf = () => join(tempFolder(), 'index', 'a.db')

async function made(file: string, change: (database: Database) => void = () => undefined): Promise<void> {
  const index = await opened(file)
  if (index === null) throw new Error('not made')
  change(index.database)
  index.database.close()
}

describe('the file of an index', () => {
  it('is made, and used again', async () => {
    const file = fileOf()
    await made(file, (database) => database.exec(`INSERT INTO bodies VALUES (1, '正文')`))
    const again = await opened(file)
    expect(again?.thrownAway).toBe(false)
    expect(again?.database.prepare('SELECT body FROM bodies').get()).toEqual({ body: '正文' })
    again?.database.close()
  })

  it.each<[string, (file: string) => void | Promise<void>]>([
    ['is no database', (file) => (mkdirSync(dirname(file)), writeFileSync(file, 'not a database at all'.repeat(500)))],
    ['is empty', (file) => (mkdirSync(dirname(file)), writeFileSync(file, ''))],
    ['was cut off', async (file) => (await made(file), writeFileSync(file, readFileSync(file).subarray(0, 9000)))],
    ['was being filled when the desk ended', (file) => made(file, (database) => setState(database, 'filling'))],
    ['is of another form', (file) => made(file, (d) => d.exec(`UPDATE about SET value = '0' WHERE key = 'form'`))],
    ['lacks a table', (file) => made(file, (database) => database.exec('DROP TABLE pairs'))],
  ])('is thrown away where it %s', async (_, spoil) => {
    const file = fileOf()
    await spoil(file)
    const index = await opened(file)
    expect(index?.thrownAway).toBe(true)
    expect(index?.database.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: 0 })
    index?.database.close()
  })

  it('is thrown away where another program keeps it locked', async () => {
    const file = fileOf()
    await made(file)
    const other = await opened(file)
    other?.database.exec('BEGIN EXCLUSIVE')
    const index = await opened(file)
    expect(index?.thrownAway).toBe(true)
    index?.database.close()
    other?.database.close()
  })

  it('is none where none can be made', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'index'), 'a file where the folder would be')
    expect(await opened(join(folder, 'index', 'a.db'))).toBeNull()
  })
})
