import { deskError } from '../../src/base/deskError.ts'
import { err, ok } from '../../src/base/result.ts'
import type { Desk, DeskListener } from '../../main/desk/desk.ts'
import type { Sender } from '../../main/ipc/sender.ts'

/** What a fake desk was asked. */
export interface FakeDesk extends Desk {
  readonly calls: { sender: Sender; channel: unknown; input: unknown }[]
  readonly assets: { id: string; name: string }[]
  readonly closed: string[]
  stopped: boolean
}

/** The one asset it has. */
export const FAKE_ASSET = {
  id: '20160519-打好基层党建-a2b3',
  name: 'W020160519.jpg',
  bytes: new Uint8Array([255, 216, 1]),
}

/**
 * A desk without files, for tests of the shells: it writes down what it is asked and answers with the input, turned round for bytes; the
 * channel `article.open` never answers, `library.create` fails.
 */
export function fakeDesk(): FakeDesk {
  const listeners = new Set<DeskListener>()
  const desk: FakeDesk = {
    calls: [],
    assets: [],
    closed: [],
    stopped: false,
    async call(sender, channel, input) {
      desk.calls.push({ sender, channel, input })
      if (channel === 'article.open') return new Promise(() => undefined)
      if (channel === 'library.create') return err(deskError('library.exists'))
      return ok(input)
    },
    async readAsset(id, name) {
      desk.assets.push({ id, name })
      if (id !== FAKE_ASSET.id || name !== FAKE_ASSET.name) return err(deskError('asset.notFound'))
      return ok({ bytes: FAKE_ASSET.bytes, mediaType: 'image/jpeg' })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(event, payload, windowId) {
      for (const listener of listeners) listener(event, payload, windowId)
    },
    windowClosed(windowId) {
      desk.closed.push(windowId)
    },
    async stop() {
      desk.stopped = true
    },
  }
  return desk
}
