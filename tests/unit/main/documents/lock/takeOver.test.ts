import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { lockText } from '../../../../../src/saving/lock/lockText.ts'
import { parseLock } from '../../../../../src/saving/lock/parseLock.ts'
import { articlePaths, type ArticlePaths } from '../../../../../main/library/articlePaths.ts'
import { nodeFileSystem, type FileSystem } from '../../../../../main/files/fileSystem.ts'
import { deskIdentityOf } from '../../../../helpers/deskIdentityOf.ts'
import { lockingDesk, type LockingDesk } from '../../../../helpers/lockingDesk.ts'
import { newArticleOn, newShelf } from '../../../../helpers/newShelf.ts'

let library: string
let id: string
let paths: ArticlePaths

beforeEach(async () => {
  const shelf = await newShelf()
  library = shelf.library
  id = await newArticleOn(shelf, {}, '正文')
  paths = articlePaths(library, id)
})

/** A number that no process bears: its process has ended. */
const endedProcess = () => spawnSync(process.execPath, ['--version']).pid

/** Leaves a lock as a desk does that was killed. */
function leaveLock(identity: ReturnType<typeof deskIdentityOf>): void {
  writeFileSync(paths.lock, lockText({ ...identity, holder: 'killed', person: '钟义见', beat: 0, since: 0 }))
}

async function seesStale(desk: LockingDesk): Promise<void> {
  await desk.locks.enter(id)
  for (let n = 0; n < 5; n += 1) await desk.tick()
  expect(desk.kind()).toBe('stale')
}

const holder = () => parseLock(readFileSync(paths.lock, 'utf8')).person

describe('the lock of a desk that was killed', () => {
  it('is had without a word on the same machine', async () => {
    const machine = deskIdentityOf('desk-1', { process: endedProcess() })
    leaveLock(machine)
    const next = lockingDesk(library, '钟义见', { machine: 'desk-1' })
    expect(await next.locks.enter(id)).toMatchObject({ kind: 'mine' })
    expect(existsSync(paths.lockTicket)).toBe(false)
  })

  it('is had although another process bears its number by now', async () => {
    leaveLock(deskIdentityOf('desk-1', { process: process.pid, started: 'long ago' }))
    const next = lockingDesk(library, '钟义见', { machine: 'desk-1' })
    expect(await next.locks.enter(id)).toMatchObject({ kind: 'mine' })
  })

  it('is had by the same desk after its machine was started anew', async () => {
    leaveLock(deskIdentityOf('desk-1', { process: process.pid, seat: 'an earlier start' }))
    const next = lockingDesk(library, '钟义见', { machine: 'desk-1' })
    expect(await next.locks.enter(id)).toMatchObject({ kind: 'mine' })
  })

  it('is told as that of somebody gone to a reader who has it open', async () => {
    leaveLock(deskIdentityOf('desk-1', { process: process.pid }))
    const reader = lockingDesk(library, '王芳', { machine: 'desk-1' })
    expect(await reader.locks.enter(id)).toMatchObject({ kind: 'held' })
    leaveLock(deskIdentityOf('desk-1', { process: endedProcess() }))
    await reader.tick()
    expect(reader.told.at(-1)).toMatchObject({ kind: 'stale', gone: true })
    expect(await reader.locks.take(id)).toMatchObject({ ok: true, value: { kind: 'mine' } })
  })

  it.each([
    ['on another machine', { machine: 'desk-9', seat: 'another', desk: 'another' }],
    ['in another space of process numbers', { seat: 'another', desk: 'another' }],
  ])('is not judged by its number %s', async (_, elsewhere) => {
    leaveLock({ ...deskIdentityOf('desk-1', { process: endedProcess() }), ...elsewhere })
    const other = lockingDesk(library, '王芳', { machine: 'desk-1' })
    expect(await other.locks.enter(id)).toMatchObject({ kind: 'held' })
  })

  it('is not taken from a process that lives', async () => {
    leaveLock(deskIdentityOf('desk-1', { process: process.pid }))
    const other = lockingDesk(library, '王芳', { machine: 'desk-1' })
    expect(await other.locks.enter(id)).toMatchObject({ kind: 'held', by: { person: '钟义见' } })
  })
})

describe('two desks that take over one stale lock at once', () => {
  it('do not both have it', async () => {
    leaveLock(deskIdentityOf('far', { process: 1 }))
    const desks = ['王芳', '李敏', '赵静', '孙莉'].map((person) => lockingDesk(library, person))
    for (const desk of desks) await seesStale(desk)
    const taken = await Promise.all(desks.map(({ locks }) => locks.take(id)))
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1)
    const checks = await Promise.all(desks.map(({ locks }) => locks.check(id)))
    expect(checks.filter((refusal) => refusal === null)).toHaveLength(1)
  })

  it('a desk that judged before the other took it does not take it from the other', async () => {
    leaveLock(deskIdentityOf('far', { process: 1 }))
    const other = lockingDesk(library, '王芳')
    await seesStale(other)
    // The other takes it between this desk's judgement and its ticket.
    let once = true
    const fs: FileSystem = {
      ...nodeFileSystem,
      async create(path, mode) {
        if (path === paths.lockTicket && once) {
          once = false
          await other.locks.take(id)
        }
        return nodeFileSystem.create(path, mode)
      },
    }
    const late = lockingDesk(library, '李敏', { fs })
    await seesStale(late)
    expect(await late.locks.take(id)).toMatchObject({ error: { code: 'lock.held' } })
    expect(holder()).toBe('王芳')
    expect(await other.locks.check(id)).toBeNull()
  })

  it('whoever finds another’s lock after the pause yields', async () => {
    leaveLock(deskIdentityOf('far', { process: 1 }))
    const first = lockingDesk(library, '王芳')
    await seesStale(first)
    // As by a desk that knows no tickets.
    first.ticker.whileResting = async () =>
      writeFileSync(paths.lock, lockText({ ...deskIdentityOf('旧'), holder: 'x', person: '李敏', beat: 0, since: 0 }))
    expect(await first.locks.take(id)).toMatchObject({ error: { code: 'lock.held' } })
    expect(first.locks.role(id)).toBe('reader')
    expect(holder()).toBe('李敏')
  })

  it('a ticket that a crash left is waited for, then removed', async () => {
    leaveLock(deskIdentityOf('far', { process: 1 }))
    writeFileSync(paths.lockTicket, 'somebody who crashed')
    const desk = lockingDesk(library, '王芳')
    await seesStale(desk)
    expect(await desk.locks.take(id)).toMatchObject({ ok: true, value: { kind: 'mine' } })
    expect(existsSync(paths.lockTicket)).toBe(false)
  })

  it('a lock that beats again before it is taken is left alone', async () => {
    leaveLock(deskIdentityOf('far', { process: 1 }))
    const fs: FileSystem = {
      ...nodeFileSystem,
      async create(path, mode) {
        if (path === paths.lockTicket) writeFileSync(paths.lock, `${readFileSync(paths.lock, 'utf8')} `)
        return nodeFileSystem.create(path, mode)
      },
    }
    const desk = lockingDesk(library, '王芳', { fs })
    await seesStale(desk)
    expect(await desk.locks.take(id)).toMatchObject({ error: { code: 'lock.held' } })
    expect(holder()).toBe('钟义见')
  })
})
