import { existsSync, mkdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createEventHub } from '../../../../main/desk/eventHub.ts'
import { createLibraryRoom, type LibraryRoom } from '../../../../main/desk/libraryRoom.ts'
import { LOCK_TIMES } from '../../../../main/documents/lock/lockTimes.ts'
import { systemTicker } from '../../../../main/files/ticker.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { recordingLog } from '../../../doubles/recordingLog.ts'
import { deskIdentityOf } from '../../../helpers/deskIdentityOf.ts'
import { newArticleOn, newShelf } from '../../../helpers/newShelf.ts'
import { steppingClock } from '../../../helpers/steppingClock.ts'
import { eventually } from '../../../helpers/eventually.ts'

function newRoom(): LibraryRoom {
  const log = recordingLog()
  const locks = { me: deskIdentityOf('desk-1'), person: () => '', ticker: systemTicker, times: LOCK_TIMES }
  const events = createEventHub(log)
  const room = createLibraryRoom({ fs: nodeFileSystem, clock: steppingClock(), log, events, locks })
  onTestFinished(() => room.leave())
  return room
}

describe('the room of the library', () => {
  it('is empty until a library is entered, and again when it is left', async () => {
    const room = newRoom()
    expect(room.current()).toMatchObject({ ok: false, error: { code: 'library.none' } })
    const { library } = await newShelf()
    room.enter({ id: 'a', name: '甲', path: library })
    expect(room.current()).toMatchObject({ ok: true, value: { info: { name: '甲' }, shelf: { library } } })
    await room.leave()
    await room.leave()
    expect(room.current().ok).toBe(false)
  })

  it('holds one library at a time, with its own articles', async () => {
    const room = newRoom()
    const [first, second] = [await newShelf(), await newShelf()]
    const id = await newArticleOn(second)
    for (const { library } of [first, second]) room.enter({ id: library, name: '库', path: library })
    const current = room.current()
    if (!current.ok) throw new Error(current.error.code)
    expect(current.value.info.path).toBe(second.library)
    expect(await current.value.index.list('')).toMatchObject({ ok: true, value: [{ id }] })
  })

  it('clears away an article whose making was cut off long ago', async () => {
    const { library } = await newShelf()
    const building = join(library, 'articles', '.new-0123456789abcdef')
    mkdirSync(building)
    utimesSync(building, 0, 0)
    newRoom().enter({ id: 'a', name: '甲', path: library })
    await eventually(() => expect(existsSync(building)).toBe(false))
  })
})
