import { hostname } from 'node:os'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readHolder } from '../../../../../main/documents/lock/readHolder.ts'
import { createShelf } from '../../../../../main/documents/shelf.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const ID = '20160519-打好基层党建-a2b3'

it('tells who has an article open, and of nobody who is gone', async () => {
  const library = tempFolder()
  const shelf = createShelf(nodeFileSystem, { now: () => new Date() }, library)
  const { folder, lock } = articlePaths(library, ID)
  expect(await readHolder(shelf, ID)).toBeNull()
  mkdirSync(folder, { recursive: true })
  const record = {
    holder: 'other',
    person: '丁涛',
    machine: '编辑部-2',
    process: 77,
    seat: '',
    desk: '',
    beat: 1,
    since: 1,
  }
  writeFileSync(lock, `${JSON.stringify(record)}\n  `)
  expect(await readHolder(shelf, ID)).toEqual({ person: '丁涛', machine: '编辑部-2' })
  // Written two hours ago: nobody's any more.
  utimesSync(lock, Date.now() / 1000 - 7200, Date.now() / 1000 - 7200)
  expect(await readHolder(shelf, ID)).toBeNull()
  writeFileSync(lock, `${JSON.stringify({ ...record, machine: hostname(), process: 2 ** 22 + 1 })}\n`)
  expect(await readHolder(shelf, ID)).toBeNull()
  writeFileSync(lock, 'half a li')
  expect(await readHolder(shelf, ID)).toEqual({ person: '', machine: '' })
})
