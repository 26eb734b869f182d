import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../main/documents/shelf.ts'
import { changeLibraryFile } from '../../../../main/library/changeLibraryFile.ts'
import { ok } from '../../../../src/base/result.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { newShelf } from '../../../helpers/newShelf.ts'
import { eventually } from '../../../helpers/eventually.ts'

describe('a change of library.json', () => {
  it('made by many at once loses none', async () => {
    const shelf = await newShelf()
    const other = createShelf(shelf.fs, shelf.clock, shelf.library)
    const add = (on: typeof shelf, key: string) => changeLibraryFile(on, (content) => ok({ ...content, [key]: true }))
    const made = await Promise.all(['a', 'b', 'c', 'd'].map((key, at) => add(at % 2 === 0 ? shelf : other, key)))
    const content = JSON.parse(readFileSync(join(shelf.library, 'library.json'), 'utf8')) as Record<string, unknown>
    for (const [at, key] of ['a', 'b', 'c', 'd'].entries()) if (made[at]?.ok === true) expect(content[key]).toBe(true)
    expect(content).toMatchObject({ format: 'qingyang/library', name: '理论部' })
  })

  it('is not lost to a desk whose disk is slow between its last look and its rename', async () => {
    const shelf = await newShelf()
    const { fs, calls } = faultyFileSystem(({ name }) => (name === 'rename' ? { slow: 300 } : null))
    const slow = changeLibraryFile(createShelf(fs, shelf.clock, shelf.library), (content) => ok({ ...content, a: 1 }))
    await eventually(() => expect(calls.some(({ name }) => name === 'rename')).toBe(true))
    expect(await changeLibraryFile(shelf, (content) => ok({ ...content, b: 2 }))).toMatchObject({ ok: true })
    expect(await slow).toMatchObject({ ok: true })
    const content: unknown = JSON.parse(readFileSync(join(shelf.library, 'library.json'), 'utf8'))
    expect(content).toMatchObject({ a: 1, b: 2 })
    expect(readdirSync(shelf.library).filter((name) => name.includes('ticket'))).toEqual([])
  })

  it('leaves a damaged file, and one on a full disk, to the byte as it was', async () => {
    const shelf = await newShelf()
    const file = join(shelf.library, 'library.json')
    const before = readFileSync(file)
    const { fs } = faultyFileSystem(({ name }) => (name === 'rename' ? 'ENOSPC' : null))
    const full = createShelf(fs, shelf.clock, shelf.library)
    expect(await changeLibraryFile(full, (content) => ok({ ...content, x: 1 }))).toMatchObject({ ok: false })
    expect(readFileSync(file)).toEqual(before)
    writeFileSync(file, '{"format":')
    expect(await changeLibraryFile(shelf, (content) => ok(content))).toMatchObject({
      error: { code: 'library.broken' },
    })
    expect(readFileSync(file, 'utf8')).toBe('{"format":')
  })
})
