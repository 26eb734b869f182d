import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { atomicWrite } from '../../../../main/files/atomicWrite.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

const OLD = '旧稿'.repeat(50_000)
const NEW = '新稿'.repeat(60_000)

/** The calls of one write over an existing file, in order. */
async function callsOfAWrite(): Promise<string[]> {
  const path = join(tempFolder(), 'article.json')
  writeFileSync(path, OLD)
  const { fs, calls } = faultyFileSystem(() => null)
  await atomicWrite(fs, path, NEW)
  return calls.map(({ name }) => name)
}

describe('atomicWrite', () => {
  it('writes aside, forces it to the disk, renames it, and forces the folder, in that order', async () => {
    expect(await callsOfAWrite()).toEqual([
      'realpath',
      'stat',
      'create',
      'file.writeFile',
      'file.chmod',
      'file.sync',
      'file.close',
      'rename',
      'openFolder',
      'file.sync',
      'file.close',
    ])
  })

  it('writes aside in the folder of the file it replaces, also behind a link: elsewhere may be another disk', async () => {
    const folder = tempFolder()
    const real = tempFolder()
    writeFileSync(join(real, 'real.txt'), OLD)
    symlinkSync(join(real, 'real.txt'), join(folder, 'link.txt'))
    const { fs, calls } = faultyFileSystem(() => null)
    await atomicWrite(fs, join(folder, 'link.txt'), NEW)
    const made = calls.filter(({ name }) => name === 'create').map(({ path }) => dirname(path))
    expect(made).toEqual([real])
  })

  it.each(['EIO', 'ENOSPC'])(
    'leaves the old file or the new one, whole, and nothing else, whichever call fails (%s)',
    async (errno) => {
      const calls = await callsOfAWrite()
      for (const [index, name] of calls.entries()) {
        const folder = tempFolder()
        const path = join(folder, 'article.json')
        writeFileSync(path, OLD)
        const { fs } = faultyFileSystem((call) => (call.index === index ? errno : null))
        await expect(atomicWrite(fs, path, NEW), name).rejects.toMatchObject({ code: errno })
        const renamed = index > calls.indexOf('rename')
        expect(readFileSync(path, 'utf8') === (renamed ? NEW : OLD), `${name} at ${index}`).toBe(true)
        expect(readdirSync(folder), `${name} at ${index}`).toEqual(['article.json'])
      }
    },
  )

  it('makes a new file, and leaves none where that fails at any call', async () => {
    const first = tempFolder()
    const counting = faultyFileSystem(() => null)
    await atomicWrite(counting.fs, join(first, 'a.txt'), NEW)
    expect(readFileSync(join(first, 'a.txt'), 'utf8')).toBe(NEW)
    const rename = counting.calls.findIndex(({ name }) => name === 'rename')
    expect(rename).toBeGreaterThan(3)
    for (let index = 0; index <= rename; index += 1) {
      const folder = tempFolder()
      const { fs } = faultyFileSystem((call) => (call.index === index ? 'EIO' : null))
      await atomicWrite(fs, join(folder, 'a.txt'), NEW).catch(() => undefined)
      // The look for a link's target may fail and the write still be right.
      if (counting.calls[index]?.name !== 'readlink') expect(readdirSync(folder)).toEqual([])
    }
  })

  it('keeps the file’s mode whatever the umask', async () => {
    const path = join(tempFolder(), 'a.txt')
    writeFileSync(path, OLD)
    chmodSync(path, 0o666)
    await atomicWrite(nodeFileSystem, path, NEW)
    expect(statSync(path).mode & 0o777).toBe(0o666)
    chmodSync(path, 0o640)
    await atomicWrite(nodeFileSystem, path, NEW)
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it('follows links and leaves them standing, also one whose target is not there yet', async () => {
    const folder = tempFolder()
    const elsewhere = tempFolder()
    writeFileSync(join(elsewhere, 'real.txt'), OLD)
    symlinkSync(join(elsewhere, 'real.txt'), join(folder, 'link.txt'))
    symlinkSync('link.txt', join(folder, 'second.txt'))
    symlinkSync(join(elsewhere, 'later.txt'), join(folder, 'dangling.txt'))
    await atomicWrite(nodeFileSystem, join(folder, 'second.txt'), NEW)
    await atomicWrite(nodeFileSystem, join(folder, 'dangling.txt'), NEW)
    expect(readFileSync(join(elsewhere, 'real.txt'), 'utf8')).toBe(NEW)
    expect(readFileSync(join(elsewhere, 'later.txt'), 'utf8')).toBe(NEW)
    for (const name of ['link.txt', 'second.txt', 'dangling.txt']) {
      expect(lstatSync(join(folder, name)).isSymbolicLink(), name).toBe(true)
    }
  })

  it('gives up on a circle of links', async () => {
    const folder = tempFolder()
    symlinkSync('b', join(folder, 'a'))
    symlinkSync('a', join(folder, 'b'))
    await expect(atomicWrite(nodeFileSystem, join(folder, 'a'), NEW)).rejects.toMatchObject({ code: 'ELOOP' })
  })

  it('is content where the system cannot force a folder to the disk', async () => {
    const path = join(tempFolder(), 'a.txt')
    const { fs } = faultyFileSystem(({ name }) => (name === 'openFolder' ? 'EPERM' : null))
    await atomicWrite(fs, path, NEW)
    expect(readFileSync(path, 'utf8')).toBe(NEW)
  })

  it('writes bytes as they are', async () => {
    const path = join(tempFolder(), 'a.bin')
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n)
    await atomicWrite(nodeFileSystem, path, bytes)
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
  })
})
