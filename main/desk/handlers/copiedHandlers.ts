import { ok } from '../../../src/base/result.ts'
import type { CopiedPictures } from '../../../src/contract/copiedPictures.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** What was copied last, and in which library. */
interface LastCopied {
  readonly library: string
  readonly copied: CopiedPictures
  /** by their names */
  readonly lent: ReadonlyMap<string, Uint8Array>
}

/**
 * Which pictures were copied last, in whatever window, so that those that were open then and those that come later can bring their bytes. Of an
 * article the names alone: the bytes are read when they are pasted, as a window of the library may. Of a manuscript, whose bytes no other window can
 * get at, they are held until something else is copied.
 */
export function copiedHandlers({
  room,
  events,
}: DeskParts): Pick<Handlers, 'assets.noteCopied' | 'assets.copied' | 'assets.lent'> {
  let last: LastCopied | null = null
  return {
    'assets.noteCopied': async ({ lent = [], ...copied }) => {
      const current = room.current()
      if (!current.ok) return current
      const held = new Map(lent.map(({ name, bytes }) => [name, bytes]))
      last = { library: current.value.info.path, copied, lent: held }
      events.tell('assets.copied', copied, null)
      return ok({})
    },
    'assets.copied': async () => {
      const current = room.current()
      if (!current.ok) return current
      return ok({ copied: last?.library === current.value.info.path ? last.copied : null })
    },
    'assets.lent': async ({ client, name }) => {
      const current = room.current()
      if (!current.ok) return current
      const isLast = last?.library === current.value.info.path && last.copied.client === client
      return ok({ bytes: isLast ? (last?.lent.get(name) ?? null) : null })
    },
  }
}
