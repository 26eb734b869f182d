import { randomUUID } from 'node:crypto'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { LockStanding } from '../../../src/saving/lock/lockStanding.ts'
import { errnoOf } from '../../files/errnoOf.ts'
import { createKeyedQueue } from '../../files/keyedQueue.ts'
import { storageError } from '../../files/storageError.ts'
import { watchFolder } from '../../files/watchFolder.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Log } from '../../log/log.ts'
import { createArticleLock, type ArticleLock, type LockContext, type LookReason } from './articleLock.ts'
import type { Locks } from './locks.ts'

/** What a keeper of locks is made of. */
export interface LockKeeperOptions extends Omit<LockContext, 'holder'> {
  readonly log: Log
  /** resolves when an earlier keeper of this desk has given its locks back */
  readonly after?: Promise<unknown>
}

interface Kept {
  readonly lock: ArticleLock
  readonly stopWatching: () => void
}

/**
 * Keeps the locks of the articles that this desk has open in a library: beats for its own, watches those of others. What is done with one
 * lock is done one after the other, and waits for no save.
 */
export function createLockKeeper({ log, after = Promise.resolve(), ...given }: LockKeeperOptions): Locks {
  const context: LockContext = { ...given, holder: randomUUID() }
  const kept = new Map<string, Kept>()
  const queue = createKeyedQueue()
  const looking = new Set<string>()
  const stopBeating = context.ticker.every(context.times.beat, () => {
    for (const id of kept.keys()) void look(id, 'beat')
  })

  const run = <T>(id: string, job: () => Promise<T>) =>
    queue.run(id, async () => {
      await after.catch(() => undefined)
      return job()
    })

  async function look(id: string, reason: LookReason): Promise<void> {
    // A disk that does not answer must not pile up heartbeats.
    if (reason === 'beat' && looking.has(id)) return
    if (reason === 'beat') looking.add(id)
    await run(id, async () => kept.get(id)?.lock.look(reason)).catch((cause: unknown) =>
      log.warn('a lock could not be looked at', { errno: errnoOf(cause) }),
    )
    if (reason === 'beat') looking.delete(id)
  }

  function keep(id: string): ArticleLock {
    const known = kept.get(id)
    if (known !== undefined) return known.lock
    const lock = createArticleLock(context, id)
    const stopWatching = watchFolder(
      articlePaths(context.library, id).folder,
      () => void look(id, 'news'),
      (cause) => log.info('a lock is not watched, only looked at', { errno: errnoOf(cause) }),
      { heeds: isLockName },
    )
    kept.set(id, { lock, stopWatching })
    return lock
  }

  /** Does something with a lock that this desk knows, and tells how it then stands. */
  async function act(
    id: string,
    job: (lock: ArticleLock) => Promise<unknown>,
  ): Promise<Result<LockStanding, DeskError>> {
    return run(id, async () => {
      const known = kept.get(id)
      if (known === undefined) return err(deskError('article.notFound'))
      try {
        await job(known.lock)
        return ok(known.lock.standing())
      } catch (cause) {
        return err(storageError(cause, articlePaths(context.library, id).lock))
      }
    })
  }

  async function release(id: string): Promise<void> {
    await run(id, async () => {
      const known = kept.get(id)
      kept.delete(id)
      known?.stopWatching()
      await known?.lock.release()
    }).catch((cause: unknown) => log.warn('a lock could not be given back', { errno: errnoOf(cause) }))
  }

  return {
    enter: (id) =>
      run(id, async () => {
        const lock = keep(id)
        await lock.enter().catch((cause: unknown) => log.warn('a lock could not be had', { errno: errnoOf(cause) }))
        return lock.standing()
      }),
    release,
    check: (id) =>
      run(id, async () => {
        const isNew = !kept.has(id)
        const lock = keep(id)
        const { lock: path } = articlePaths(context.library, id)
        try {
          await (isNew ? lock.enter() : lock.look('write'))
          return lock.holds() ? null : (lock.failure() ?? deskError('save.locked', { path }))
        } catch (cause) {
          return storageError(cause, path)
        }
      }),
    role(id) {
      const known = kept.get(id)
      return known === undefined ? null : known.lock.holds() ? 'holder' : 'reader'
    },
    ask: (id) => act(id, (lock) => lock.ask()),
    decline: (id) => act(id, (lock) => lock.decline()),
    give: (id) => act(id, (lock) => lock.give()),
    async take(id) {
      const taken = await act(id, (lock) => lock.take())
      return taken.ok && taken.value.kind !== 'mine' ? err(deskError('lock.held')) : taken
    },
    async stop() {
      stopBeating()
      await Promise.all([...kept.keys()].map((id) => release(id)))
    },
  }
}

/** Whether a name in an article's folder belongs to its lock. */
export function isLockName(name: string): boolean {
  return name.startsWith('lock')
}
