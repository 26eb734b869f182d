import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { LockRecord } from '../../../../../src/saving/lock/lockRecord.ts'
import { parseLock } from '../../../../../src/saving/lock/parseLock.ts'
import { claimLock } from '../../../../../main/documents/lock/lockFile.ts'
import { articlePaths } from '../../../../../main/library/articlePaths.ts'
import { nodeFileSystem, type FileSystem } from '../../../../../main/files/fileSystem.ts'
import { crashingFileSystem } from '../../../../doubles/crashingFileSystem.ts'
import { deskIdentityOf } from '../../../../helpers/deskIdentityOf.ts'
import { lockingDesk } from '../../../../helpers/lockingDesk.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

const GONE = 2 ** 22 + 1
const record = (holder: string): LockRecord => ({
  ...deskIdentityOf('desk-1', { process: GONE }),
  holder,
  person: '钟义见',
  beat: 0,
  since: 0,
})

let library: string
let id: string
let path: string

beforeEach(async () => {
  const shelf = await newShelf()
  library = shelf.library
  id = await newArticleOn(shelf, {}, '正文')
  path = articlePaths(library, id).lock
})

const holder = () => parseLock(readFileSync(path, 'utf8')).holder
const leftovers = () => readdirSync(dirname(path)).filter((name) => name.endsWith('.tmp'))
const throwing = (code: string) => Object.assign(new Error(code), { code })

it.each(['kill', 'short'] as const)('leaves no lock, or a whole one, wherever a desk is ended (%s)', async (ending) => {
  const whole = crashingFileSystem(null, ending)
  await (await claimLock(whole.fs, path, record('first')))?.close()
  rmSync(path)
  expect(whole.calls).toContain('link')
  for (let call = 0; call < whole.calls.length - 1; call += 1) {
    const { fs, ended } = crashingFileSystem(call, ending)
    await claimLock(fs, path, record('killed')).catch(() => null)
    expect(ended(), `call ${call}`).toBe(true)
    if (existsSync(path)) expect(holder(), `killed at ${whole.calls[call]}`).toBe('killed')
    // Whoever starts next on this machine can write at once.
    const next = lockingDesk(library, '王芳', { machine: 'desk-1' })
    expect(await next.locks.enter(id), `killed at ${whole.calls[call]}`).toMatchObject({ kind: 'mine' })
    await next.locks.release(id)
  }
})

it('lets one of two have it, and leaves nothing beside it', async () => {
  const first = await claimLock(nodeFileSystem, path, record('first'))
  expect(await claimLock(nodeFileSystem, path, record('second'))).toBeNull()
  expect(holder()).toBe('first')
  expect(leftovers()).toEqual([])
  await first?.beat()
  expect(parseLock(readFileSync(path, 'utf8')).beat).toBe(1)
  await first?.close()
})

it.each(['ENOTSUP', 'EPERM', 'ENOSYS', 'EISDIR'])(
  'writes it where it stands on a disk without second names (%s)',
  async (code) => {
    const fs: FileSystem = { ...nodeFileSystem, link: () => Promise.reject(throwing(code)) }
    const first = await claimLock(fs, path, record('first'))
    expect(holder()).toBe('first')
    expect(await claimLock(fs, path, record('second'))).toBeNull()
    expect(holder()).toBe('first')
    expect(leftovers()).toEqual([])
    await first?.close()
  },
)

it('knows its own name again when the answer of a share was lost', async () => {
  const fs: FileSystem = {
    ...nodeFileSystem,
    async link(from, to) {
      await nodeFileSystem.link(from, to)
      throw throwing('EEXIST')
    },
  }
  const lock = await claimLock(fs, path, record('first'))
  expect(lock).not.toBeNull()
  expect(holder()).toBe('first')
  expect(leftovers()).toEqual([])
  await lock?.close()
})
