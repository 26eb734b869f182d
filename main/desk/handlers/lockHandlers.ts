import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { LockStanding } from '../../../src/saving/lock/lockStanding.ts'
import type { Locks } from '../../documents/lock/locks.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** The channels about who may write an article. */
export type LockChannels = 'article.askLock' | 'article.declineLock' | 'article.giveLock' | 'article.takeLock'

/** Who may write an article: asked for, declined, given, taken. */
export function lockHandlers({ room }: DeskParts): Pick<Handlers, LockChannels> {
  async function act(
    job: (locks: Locks) => Promise<Result<LockStanding, DeskError>>,
  ): Promise<Result<LockStanding, DeskError>> {
    const current = room.current()
    return current.ok ? job(current.value.shelf.locks) : current
  }
  return {
    'article.askLock': ({ id }) => act((locks) => locks.ask(id)),
    'article.declineLock': ({ id }) => act((locks) => locks.decline(id)),
    'article.giveLock': ({ id }) => act((locks) => locks.give(id)),
    'article.takeLock': ({ id }) => act((locks) => locks.take(id)),
  }
}
