import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { writeFiles } from '../../../../main/files/writeFiles.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

const FILES = [
  { path: 'page.html', data: '<p>新</p>' },
  { path: 'images/甲.jpg', data: Uint8Array.of(1, 2, 3) },
  { path: 'files/乙.pdf', data: 'pdf' },
]

/** An output folder that holds an earlier export and a file of somebody else's. */
function usedFolder(): string {
  const out = join(tempFolder(), 'out')
  mkdirSync(join(out, 'images'), { recursive: true })
  writeFileSync(join(out, 'page.html'), '<p>旧</p>')
  writeFileSync(join(out, 'images', '甲.jpg'), 'old')
  writeFileSync(join(out, 'mine.txt'), '我的')
  return out
}

describe('writeFiles', () => {
  it('writes everything, replaces what bore the names, touches nothing else', async () => {
    const out = usedFolder()
    expect(await writeFiles(nodeFileSystem, out, FILES)).toEqual({ ok: true, value: null })
    expect(folderContents(out)).toEqual({
      files: '<folder>',
      'files/乙.pdf': 'pdf',
      images: '<folder>',
      'images/甲.jpg': '\u0001\u0002\u0003',
      'mine.txt': Buffer.from('我的').toString('latin1'),
      'page.html': Buffer.from('<p>新</p>').toString('latin1'),
    })
  })

  it('leaves an earlier export exactly as it was, whichever call fails', async () => {
    const counting = faultyFileSystem(() => null)
    await writeFiles(counting.fs, usedFolder(), FILES)
    const last = counting.calls.length - 1
    expect(last).toBeGreaterThan(40)
    for (let index = 0; index < last; index += 1) {
      const out = usedFolder()
      const before = folderContents(out)
      const { fs } = faultyFileSystem((call) => (call.index === index ? 'ENOSPC' : null))
      const written = await writeFiles(fs, out, FILES)
      const call = `${counting.calls[index]?.name} at ${index}`
      if (written.ok) expect(folderContents(out)['files/乙.pdf'], call).toBe('pdf')
      else {
        expect(written.error.code, call).toBe('storage.noSpace')
        expect(folderContents(out), call).toEqual(before)
      }
    }
  })

  it('removes the folder it made where the disk is full', async () => {
    const parent = tempFolder()
    const { fs } = faultyFileSystem(({ name, index }) => (name === 'file.writeFile' && index > 20 ? 'ENOSPC' : null))
    expect(await writeFiles(fs, join(parent, 'a', 'b'), FILES)).toMatchObject({ error: { code: 'storage.noSpace' } })
    expect(folderContents(parent)).toEqual({})
  })

  it.each(['../x', 'a/../../x', '/etc/x', 'a//b', './a', 'a\\..\\b', ''])(
    'never leaves the folder: %s',
    async (path) => {
      const parent = tempFolder()
      const out = join(parent, 'out')
      mkdirSync(out)
      expect((await writeFiles(nodeFileSystem, out, [{ path, data: 'x' }])).ok).toBe(false)
      expect(folderContents(parent)).toEqual({ out: '<folder>' })
    },
  )
})
