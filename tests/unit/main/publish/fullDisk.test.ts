import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { addAsset } from '../../../../main/documents/assets/addAsset.ts'
import { nodeFileSystem, type FileSystem } from '../../../../main/files/fileSystem.ts'
import { exportArticle } from '../../../../main/publish/exportArticle.ts'
import { BARE_TOOLS } from '../../../../main/publish/publishTools.ts'
import { exportRecords } from '../../../../main/publish/record/exportRecords.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../helpers/folderContents.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

/** Bytes of the disk, and of the picture that is exported onto it: the page fits, the picture does not. */
const DISK = 64 * 1024
const PICTURE = 100_000

interface Disk {
  readonly folder: string
  readonly fs: FileSystem
}

const mounted: string[] = []
afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', [folder])
})

/** A real disk of 64 KB where the system lets one be mounted; else, and said so, a file system that is full after as many bytes. */
function smallDisk(): Disk {
  const folder = join(tempFolder(), '小盘')
  mkdirSync(folder)
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder], { encoding: 'utf8' })
  if (made.status === 0) {
    mounted.push(folder)
    const { bsize, blocks } = statfsSync(folder)
    expect(bsize * blocks).toBeLessThanOrEqual(DISK)
    return { folder, fs: nodeFileSystem }
  }
  console.warn(
    `No disk could be mounted here (${made.stderr.trim() || made.error?.message}): a double stands in for it.`,
  )
  let writes = 0
  const { fs } = faultyFileSystem(({ name, path }) =>
    path.startsWith(folder) && name === 'file.writeFile' && (writes += 1) > 2 ? { errno: 'ENOSPC', half: true } : null,
  )
  return { folder, fs }
}

it('an export onto a disk that fills up leaves nothing behind, takes nothing away, and is not recorded', async () => {
  const { folder, fs } = smallDisk()
  const shelf = await newShelf()
  const id = await newArticleOn(shelf, { coverImage: '封面.png' }, '正文。')
  const picture = new Uint8Array(Buffer.concat([pngBytes(4, 4), randomBytes(PICTURE)]))
  expect((await addAsset(shelf, id, '封面.png', picture)).ok).toBe(true)
  const small = await newArticleOn(shelf, {}, '另一篇。')
  const request = (article: string) => ({ id: article, profile: 'page', folder, who: '', passing: 'pass' as const })
  const there = { ...shelf, fs }
  if (fs === nodeFileSystem) expect((await exportArticle(there, request(small), BARE_TOOLS)).ok).toBe(true)
  const before = folderContents(folder)
  const made = await exportArticle(there, request(id), BARE_TOOLS)
  expect(made).toMatchObject({ ok: false, error: { code: 'storage.noSpace' } })
  expect(folderContents(folder)).toEqual(before)
  expect(await exportRecords(shelf, id)).toEqual({ ok: true, value: [] })
})
