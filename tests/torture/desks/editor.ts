import { setTimeout as rest } from 'node:timers/promises'
import type { DeskEvents } from '../../../src/contract/event.ts'
import type { ChildStart } from './childMessages.ts'
import { linkDesk, type DeskLink } from './deskLink.ts'
import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'
import { openSession, type Session } from './session.ts'

/** What happened at one desk. */
export interface Tally {
  edits: number
  batches: number
  saves: number
  conflicts: number
  /** told that the lock was lost while something was unsaved, or refused because of it */
  lostShown: number
  readers: number
  handedOver: number
  takenOver: number
  kills: number
  sleeps: number
  quits: number
}

/** A person at a desk. */
export interface Editor {
  readonly name: string
  readonly tally: Tally
  /** Does one thing of the plan. */
  act(): Promise<void>
  stop(): Promise<void>
}

const WEIGHTS = { edit: 40, flush: 16, save: 24, open: 12, close: 6, lock: 14, sleep: 0.35, kill: 0.6, quit: 0.4 }

/**
 * Sits a person down at a desk of their own on a library.
 * @param plan what is done, when and where: nothing that happens changes it
 * @param chance what is typed, and chosen when the desk asks
 */
export async function sitDown(
  start: ChildStart,
  articles: readonly string[],
  plan: Random,
  chance: Random,
  ledger: Ledger,
): Promise<Editor> {
  const sessions = new Map<string, Session>()
  /** articles whose lock came while they were open: opened anew, once what is unsaved is saved */
  const renewed = new Set<string>()
  const tally: Tally = { edits: 0, batches: 0, saves: 0, conflicts: 0, lostShown: 0, readers: 0 } as Tally
  Object.assign(tally, { handedOver: 0, takenOver: 0, kills: 0, sleeps: 0, quits: 0 })
  let link: DeskLink

  const onLock = ({ id, lock }: DeskEvents['article.lock']) => {
    const session = sessions.get(id)
    if (session === undefined) return
    if (session.lock.kind === 'mine' && lock.kind !== 'mine' && session.isDirty()) tally.lostShown += 1
    if (session.lock.kind !== 'mine' && lock.kind === 'mine') renewed.add(id)
    session.lock = lock
  }
  const windowOf = (id: string) => `window ${id}`

  /** What is not saved is given up: by a person who was told, or a program that was killed. */
  const giveUp = (session: Session) => ledger.givenUp(session.marks())

  async function open(id: string): Promise<void> {
    const opened = await link.call('article.open', { id }, windowOf(id))
    if (!opened.ok) return
    if (opened.value.lock.kind !== 'mine') tally.readers += 1
    renewed.delete(id)
    sessions.set(id, openSession(id, opened.value))
  }

  async function flush(session: Session): Promise<void> {
    const batch = session.nextBatch()
    if (batch === null) return
    const { id, etag } = session
    const marks = session.marks()
    ledger.takenOut(session.gone())
    const answer = await link.call('article.journal', { id, etag, ...batch, metadata: null }, windowOf(id))
    session.batchEnded(answer.ok ? answer.value.revision : null)
    if (!answer.ok) return refused(session, answer.code)
    tally.batches += 1
    ledger.journaled(marks)
  }

  async function save(session: Session, overwrite = false): Promise<void> {
    const { id, etag } = session
    const marks = session.marks()
    const version = session.version()
    ledger.takenOut(session.gone())
    const answer = await link.call(
      'article.save',
      { id, ...session.content(), etag, overwrite, revision: session.revision(), asked: true },
      windowOf(id),
    )
    if (!answer.ok) return refused(session, answer.code)
    tally.saves += 1
    ledger.saved(id, etag, answer.value.etag, overwrite, marks)
    session.saved(answer.value.etag, version)
  }

  /** The person is told, and chooses. */
  async function refused(session: Session, code: string): Promise<void> {
    if (code === 'save.locked') tally.lostShown += 1
    if (code !== 'save.conflict') return
    tally.conflicts += 1
    if (chance.below(3) === 0) return save(session, true)
    giveUp(session)
    await open(session.id)
  }

  async function lock(session: Session): Promise<void> {
    const { id } = session
    const call = (channel: 'article.askLock' | 'article.takeLock' | 'article.declineLock' | 'article.giveLock') =>
      link.call(channel, { id }, windowOf(id))
    if (session.lock.kind === 'mine') {
      if (session.lock.askedBy === null) return
      if (chance.below(4) === 0) return void (await call('article.declineLock'))
      if (session.isDirty()) await save(session)
      if (session.isDirty() || sessions.get(id) !== session) return
      const given = await call('article.giveLock')
      if (given.ok) tally.handedOver += 1
    } else if (session.lock.kind === 'held') await call('article.askLock')
    else {
      const wasStale = session.lock.kind === 'stale'
      const taken = await call('article.takeLock')
      if (!taken.ok) return
      if (wasStale) tally.takenOver += 1
      // Unsaved text of a lost lock is kept and saved: the file decides. A reader opens anew.
      if (session.isDirty()) {
        await save(session)
        if (session.isDirty() || sessions.get(id) !== session) return
      }
      await open(id)
    }
  }

  async function close(session: Session): Promise<void> {
    const discard = session.isDirty()
    if (discard) giveUp(session)
    sessions.delete(session.id)
    await link.call('article.close', { id: session.id, discard }, windowOf(session.id))
  }

  async function restart(): Promise<void> {
    sessions.clear()
    link = await linkDesk(start, onLock)
  }

  async function act(): Promise<void> {
    const what = plan.weighted(WEIGHTS)
    const id = plan.pick(articles)
    const session = sessions.get(id)
    await rest(5 + plan.below(35))
    if (what === 'sleep') {
      tally.sleeps += 1
      // Something is under way while the machine falls asleep.
      if (session?.lock.kind === 'mine') session.edit(chance, ledger)
      const going = session === undefined ? null : save(session)
      await link.sleep(start.lockTimes.stale * (0.5 + plan.next() * 2))
      await going
    } else if (what === 'kill') {
      tally.kills += 1
      if (session?.lock.kind === 'mine') session.edit(chance, ledger)
      const going = session === undefined ? null : save(session)
      await rest(plan.below(12))
      await link.kill()
      await going
      await restart()
    } else if (what === 'quit') {
      tally.quits += 1
      for (const each of [...sessions.values()]) if (each.lock.kind === 'mine' && each.isDirty()) await save(each)
      await link.stop()
      await restart()
    } else if (session === undefined) await open(id)
    else if (what === 'open') {
      if (session.lock.kind === 'mine' || session.isDirty()) return
      await open(id)
    } else if (what === 'close') await close(session)
    else if (what === 'lock') await lock(session)
    else if (session.lock.kind !== 'mine') await lock(session)
    else if (renewed.has(id)) {
      if (session.isDirty()) await save(session)
      if (!session.isDirty() && sessions.get(id) === session) await open(id)
    } else if (what === 'edit') {
      session.edit(chance, ledger)
      tally.edits += 1
    } else if (what === 'flush') await flush(session)
    else if (session.isDirty()) await save(session)
  }

  link = await linkDesk(start, onLock)
  return { name: start.person, tally, act, stop: () => link.stop() }
}
