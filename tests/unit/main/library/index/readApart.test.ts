import { join } from 'node:path'
import { expect, it } from 'vitest'
import { threadFileSystem } from '../../../../../main/files/threadFileSystem.ts'
import { readApart } from '../../../../../main/library/index/readApart.ts'
import { generatedLibrary } from '../../../../helpers/generatedLibrary.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

it('reads much in a thread of its own, with the words made, and few where it is', async () => {
  const library = join(tempFolder(), 'library')
  const wanted: { id: string; mark: string }[] = []
  generatedLibrary(library, 450, 2, ({ id }) => wanted.push({ id, mark: '1 2' }))
  const reader = readApart(threadFileSystem, library)
  const found = []
  for await (const docs of reader.read(wanted)) found.push(...docs)
  expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
  expect(found.every(({ made }) => (made?.words.length ?? 0) > 100)).toBe(true)
  const few = []
  for await (const docs of reader.read(wanted.slice(0, 3))) few.push(...docs)
  expect(few.map(({ made }) => made)).toEqual([undefined, undefined, undefined])
})
