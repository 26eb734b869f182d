import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLibraryFile } from '../../../../main/library/readLibraryFile.ts'
import { newShelf } from '../../../helpers/newShelf.ts'

describe('a library’s file', () => {
  it('is read whole, what this program does not know too, with another etag for other bytes', async () => {
    const { fs, library } = await newShelf()
    const file = join(library, 'library.json')
    const before = await readLibraryFile(fs, library)
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), later: [1] }))
    const after = await readLibraryFile(fs, library)
    expect(after).toMatchObject({ ok: true, value: { content: { later: [1], name: '理论部' } } })
    expect(before.ok && after.ok && before.value.etag).not.toBe(after.ok && after.value.etag)
  })

  it('says why it cannot be read', async () => {
    const { fs, library } = await newShelf()
    const code = async (folder: string) => {
      const read = await readLibraryFile(fs, folder)
      return read.ok ? null : read.error.code
    }
    expect(await code(join(library, 'gone'))).toBe('library.notFound')
    writeFileSync(join(library, 'library.json'), '{"format":"qingyang/library","version":99,"id":"x","name":"y"}')
    expect(await code(library)).toBe('library.newer')
    writeFileSync(join(library, 'library.json'), '[]')
    expect(await code(library)).toBe('library.broken')
  })
})
