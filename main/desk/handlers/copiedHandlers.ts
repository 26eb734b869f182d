import { ok } from '../../../src/base/result.ts'
import type { CopiedPictures } from '../../../src/contract/copiedPictures.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/**
 * Which pictures were copied last, in whatever window, so that those that were open then and those that come later can bring their bytes. Names alone:
 * the bytes are read when they are pasted, as a window of the library may.
 */
export function copiedHandlers({ room, events }: DeskParts): Pick<Handlers, 'assets.noteCopied' | 'assets.copied'> {
  let last: { readonly library: string; readonly copied: CopiedPictures } | null = null
  return {
    'assets.noteCopied': async (copied) => {
      const current = room.current()
      if (!current.ok) return current
      last = { library: current.value.info.path, copied }
      events.tell('assets.copied', copied, null)
      return ok({})
    },
    'assets.copied': async () => {
      const current = room.current()
      if (!current.ok) return current
      return ok({ copied: last?.library === current.value.info.path ? last.copied : null })
    },
  }
}
