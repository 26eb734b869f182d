import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { atomicWrite } from '../../../../main/files/atomicWrite.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { patientRename, WAITS } from '../../../../main/files/patientRename.ts'
import { storageError } from '../../../../main/files/storageError.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

const error = (code: string) => Object.assign(new Error(code), { code })

/** A rename that is refused a number of times, on a machine whose waits take no time. */
function busy(code: string, times: number, platform: NodeJS.Platform = 'win32') {
  const waited: number[] = []
  const refused = vi.fn(async (from: string, to: string) => {
    if (refused.mock.calls.length <= times) throw error(code)
    await nodeFileSystem.rename(from, to)
  })
  const wait = async (milliseconds: number) => void waited.push(milliseconds)
  return { rename: patientRename(refused, { platform, wait }), tries: () => refused.mock.calls.length, waited }
}

describe('a rename on Windows', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'is tried again while a file is busy (%s), with growing waits',
    async (code) => {
      const folder = tempFolder()
      writeFileSync(join(folder, 'article.json'), 'old')
      const { rename, tries, waited } = busy(code, 4)
      await atomicWrite({ ...nodeFileSystem, rename }, join(folder, 'article.json'), 'new')
      expect(folderContents(folder)).toEqual({ 'article.json': 'new' })
      expect(tries()).toBe(5)
      expect(waited).toEqual(WAITS.slice(0, 4))
      expect(waited).toEqual(waited.toSorted((a, b) => a - b))
    },
  )

  it('gives up after about a second and ten tries, says that the file is in use, and leaves the old one whole', async () => {
    const folder = tempFolder()
    const path = join(folder, 'article.json')
    writeFileSync(path, 'old')
    const { rename, tries, waited } = busy('EPERM', Infinity)
    const thrown: unknown = await atomicWrite({ ...nodeFileSystem, rename }, path, 'new').catch(
      (cause: unknown) => cause,
    )
    expect(storageError(thrown, path).code).toBe('storage.busy')
    expect(tries()).toBe(10)
    expect(waited.reduce((sum, one) => sum + one, 0)).toBe(1000)
    expect(folderContents(folder)).toEqual({ 'article.json': 'old' })
  })

  it('does not insist where something else is wrong', async () => {
    const { rename, tries, waited } = busy('ENOSPC', Infinity)
    await expect(rename('a', 'b')).rejects.toMatchObject({ code: 'ENOSPC' })
    expect([tries(), waited]).toEqual([1, []])
  })
})

describe('a rename elsewhere', () => {
  it('is tried once: a refusal means what it says', async () => {
    for (const platform of ['linux', 'darwin'] as const) {
      const { rename, tries } = busy('EACCES', 1, platform)
      await expect(rename('a', 'b')).rejects.toMatchObject({ code: 'EACCES' })
      expect(tries()).toBe(1)
    }
  })

  it('is the machine’s own', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a'), 'x')
    await nodeFileSystem.rename(join(folder, 'a'), join(folder, 'b'))
    expect([existsSync(join(folder, 'a')), readFileSync(join(folder, 'b'), 'utf8')]).toEqual([false, 'x'])
  })
})
