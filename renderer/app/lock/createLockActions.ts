import type { StoreApi } from 'zustand/vanilla'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { Bridge } from '../../../src/contract/bridge.ts'
import type { LockStanding } from '../../../src/saving/lock/lockStanding.ts'
import { holdsUnsaved } from '../../../src/saving/saveState.ts'
import type { ArticleSession } from '../articleSession.ts'
import type { NoticesState } from '../notices.ts'
import type { LockActions } from './lockActions.ts'

/** The open article, as far as its lock concerns it. */
export interface LockedArticle {
  readonly bridge: Bridge
  readonly notices: StoreApi<NoticesState>
  readonly session: () => ArticleSession | null
  readonly show: (patch: Partial<ArticleSession>) => void
  /** Lets the save machine know that nothing can be saved any more. */
  readonly lost: () => void
  /** Opens the article anew, in the place of the one on screen. */
  readonly reopen: () => Promise<void>
  readonly makeSafe: () => Promise<boolean>
  readonly save: () => Promise<void>
}

/** Makes the actions, and `heard`, which is told of every standing that the desk tells. */
export function createLockActions(article: LockedArticle): LockActions & { heard(lock: LockStanding): Promise<void> } {
  const { bridge, notices, session, show } = article
  let reopening: Promise<void> | null = null

  async function heard(lock: LockStanding): Promise<void> {
    const before = session()
    if (before === null) return
    show({ lock })
    if (lock.kind !== 'mine') {
      if (before.lock.kind !== 'mine') return
      show({ readOnly: true })
      article.lost()
    } else if (before.lock.kind === 'mine') {
      // It was, and is: somebody asks, or no longer does.
      return
    } else if (before.readOnly && holdsUnsaved(before.save)) {
      // What is on screen goes on from an older file, perhaps: the save finds out.
      show({ readOnly: false })
      await article.save()
      const now = session()
      // The desk has forgotten what was journaled before: it is begun anew.
      if (now !== null && now.id === before.id && !holdsUnsaved(now.save)) await article.reopen()
    } else if (before.readOnly) {
      reopening ??= article.reopen().finally(() => (reopening = null))
      await reopening
    }
  }

  async function act(channel: 'article.askLock' | 'article.declineLock' | 'article.giveLock' | 'article.takeLock') {
    const id = session()?.id
    if (id === undefined) return
    const answer: Result<LockStanding, DeskError> = await bridge[channel]({ id })
    if (session()?.id !== id) return
    if (answer.ok) await heard(answer.value)
    else notices.getState().showError(answer.error, 'lock')
  }

  return {
    heard,
    ask: () => act('article.askLock'),
    decline: () => act('article.declineLock'),
    take: () => act('article.takeLock'),
    async give() {
      const id = session()?.id
      if (session()?.lock.kind !== 'mine') return
      // From here on nothing is typed that the last save would not hold.
      show({ readOnly: true })
      if (await article.makeSafe()) await act('article.giveLock')
      if (session()?.id === id && session()?.lock.kind === 'mine') show({ readOnly: false })
    },
  }
}
