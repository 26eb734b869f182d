import { join } from 'node:path'
import { expect, it } from 'vitest'
import { threadFileSystem } from '../../../../../main/files/threadFileSystem.ts'
import { markOf } from '../../../../../main/library/index/readEntry.ts'
import { readHere } from '../../../../../main/library/index/readHere.ts'
import { generatedLibrary } from '../../../../helpers/generatedLibrary.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

it('reads what is asked for, in order, and an article that is away as damaged', async () => {
  const library = join(tempFolder(), 'library')
  const ids: string[] = []
  generatedLibrary(library, 70, 2, ({ id }) => ids.push(id))
  const wanted = [...ids, '20160519-没有的-abcd'].map((id) => ({ id, mark: '1 2' }))
  const found = []
  for await (const docs of readHere(threadFileSystem, library)(wanted)) found.push(...docs)
  expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
  expect(found.filter(({ row }) => row.damaged)).toHaveLength(1)
  expect(await markOf(threadFileSystem, library, '20160519-没有的-abcd')).toBeNull()
  expect(await markOf(threadFileSystem, library, ids[0] as string)).toMatch(/^[\d.]+ \d+$/)
})
