import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LockStanding } from '../../../../src/saving/lock/lockStanding.ts'
import { articlePaths } from '../../../../main/library/articlePaths.ts'
import { restore } from '../../../../main/shells/cli/commands/restore.ts'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../helpers/recordingTerminal.ts'
import { startedDesk, type StartedDesk } from '../../../helpers/startedDesk.ts'
import { wholeSave } from '../../../helpers/wholeSave.ts'
import { eventually } from '../../../helpers/eventually.ts'

/** A desk on a library, and how it last told its windows that the article's lock stands. */
interface Sat extends StartedDesk {
  told(): LockStanding | undefined
}

let id: string
let library: string
let a: Sat
let b: Sat

async function sat(person: string, recent?: string): Promise<Sat> {
  const started = await startedDesk()
  started.settings.change({ person })
  let last: LockStanding | undefined
  started.desk.subscribe((event, payload) => {
    if (event === 'article.lock') last = (payload as { lock: LockStanding }).lock
  })
  if (recent !== undefined) {
    started.settings.change({ recentLibraries: [recent] })
    await started.ask('library.openRecent', { path: recent })
  }
  return { ...started, told: () => last }
}

beforeEach(async () => {
  a = await sat('钟义见')
  library = (await a.ask('library.create', { grant: await a.grant('稿库'), name: '理论部' })).path
  id = (await a.ask('article.create', { metadata: metadataOf(), document: bodyOf('原文'), assets: [] })).id
  b = await sat('王芳', library)
})

const save = (etag: string, text: string) => wholeSave({ id, metadata: metadataOf(), document: bodyOf(text), etag })

describe('two desks on one library', () => {
  it('one edits, the other reads, asks, and gets it; no save of either is lost', async () => {
    const mine = await a.ask('article.open', { id })
    expect(mine).toMatchObject({ readOnly: false, lock: { kind: 'mine' } })
    const read = await b.ask('article.open', { id })
    expect(read).toMatchObject({ readOnly: true, lock: { kind: 'held', by: { person: '钟义见' } } })
    expect(await b.refusal('article.save', save(read.etag, '抢'))).toBe('save.locked')
    expect(await b.refusal('article.takeLock', { id })).toBe('lock.held')

    await b.ask('article.askLock', { id })
    await eventually(() => expect(a.told()).toMatchObject({ kind: 'mine', askedBy: { person: '王芳' } }))
    await a.ask('article.save', save(mine.etag, '钟义见写的'))
    expect(await a.ask('article.giveLock', { id })).toMatchObject({ kind: 'given', to: { person: '王芳' } })
    await eventually(() => expect(b.told()).toMatchObject({ kind: 'mine' }))
    const again = await b.ask('article.open', { id })
    expect(again.article.document).toEqual(bodyOf('钟义见写的'))
    await b.ask('article.save', save(again.etag, '王芳写的'))
    expect(await a.refusal('article.save', save(mine.etag, '又来'))).toBe('save.locked')
    expect(readFileSync(articlePaths(library, id).file, 'utf8')).toContain('王芳写的')
  })

  it('a refusal is told to whoever asked', async () => {
    await a.ask('article.open', { id })
    await b.ask('article.open', { id })
    await b.ask('article.askLock', { id })
    await eventually(() => expect(a.told()).toMatchObject({ askedBy: { person: '王芳' } }))
    expect(await a.ask('article.declineLock', { id })).toEqual({ kind: 'mine', askedBy: null })
    await eventually(() => expect(b.told()).toMatchObject({ kind: 'held', asking: 'declined' }))
  })

  it('it is free when the last window of the holder closes, by whatever way', async () => {
    const { lock } = articlePaths(library, id)
    await a.ask('article.open', { id }, 'w1')
    await a.ask('article.open', { id }, 'w2')
    await b.ask('article.open', { id })
    await a.ask('article.close', { id }, 'w1')
    expect(existsSync(lock)).toBe(true)
    a.desk.windowClosed('w2')
    await eventually(() => expect(b.told()).toEqual({ kind: 'free' }))
    expect(await b.ask('article.takeLock', { id })).toMatchObject({ kind: 'mine' })
    await b.desk.stop()
    expect(existsSync(lock)).toBe(false)
  })

  it('two windows of one desk share its lock, and one library after the other leaves none behind', async () => {
    for (const window of ['w1', 'w2'])
      expect(await a.ask('article.open', { id }, window)).toMatchObject({ lock: { kind: 'mine' } })
    await a.ask('library.create', { grant: await a.grant('另一个'), name: '另' })
    await eventually(() => expect(existsSync(articlePaths(library, id).lock)).toBe(false))
    await a.ask('library.openRecent', { path: library })
    expect(await a.ask('article.open', { id })).toMatchObject({ lock: { kind: 'mine' } })
  })

  it('an article that can only be read keeps nobody from it, and one that is not there leaves nothing', async () => {
    const file = articlePaths(library, id).file
    const newer = readFileSync(file, 'utf8').replace('"version": 1', '"version": 99')
    writeFileSync(file, newer)
    expect(await a.ask('article.open', { id })).toMatchObject({ readOnly: true, lock: { kind: 'none' } })
    expect(existsSync(articlePaths(library, id).lock)).toBe(false)
    expect(await a.refusal('article.open', { id: '20160519-没有-abcd' })).toBe('article.notFound')
    expect(existsSync(join(library, 'articles/20160519-没有-abcd'))).toBe(false)
  })

  it('what somebody else has open is not put into the bin, and no lock goes there', async () => {
    await a.ask('article.open', { id })
    expect(await b.refusal('article.remove', { id })).toBe('article.inUse')
    expect(existsSync(articlePaths(library, id).file)).toBe(true)
    await a.ask('article.close', { id })
    await eventually(() => expect(existsSync(articlePaths(library, id).lock)).toBe(false))
    const { name } = await b.ask('article.remove', { id })
    expect(existsSync(join(library, 'bin', name, 'article.json'))).toBe(true)
    expect(existsSync(join(library, 'bin', name, 'lock.json'))).toBe(false)
  })

  it('a command that writes is refused what a desk has open, and leaves no lock', async () => {
    await a.ask('article.save', save((await a.ask('article.open', { id })).etag, '第一版'))
    const [row] = (await a.ask('history.list', { id, after: null })).versions
    const line = { positionals: [id], options: { library, version: row?.version ?? '' } }
    const refused = recordingTerminal()
    expect(await restore(refused, line)).toBe(4)
    expect(JSON.parse(refused.said.error)).toMatchObject({ code: 'save.locked' })
    await a.ask('article.close', { id })
    await eventually(() => expect(existsSync(articlePaths(library, id).lock)).toBe(false))
    expect(await restore(recordingTerminal(), line)).toBe(0)
    expect(existsSync(articlePaths(library, id).lock)).toBe(false)
  })

  it('without a library nothing can be asked', async () => {
    const bare = await startedDesk()
    for (const channel of ['article.askLock', 'article.declineLock', 'article.giveLock', 'article.takeLock'] as const)
      expect(await bare.refusal(channel, { id })).toBe('library.none')
  })
})
