import { ok } from '../../../src/base/result.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** What was typed about an article, or the library itself, and not sent. */
export function unsentHandlers({ room, unsent }: DeskParts): Pick<Handlers, 'unsent.read' | 'unsent.keep'> {
  return {
    'unsent.read': async ({ id }) => {
      const current = room.current()
      if (!current.ok) return current
      const read = await unsent.read(current.value.info.path, id ?? '')
      return read.ok ? ok({ words: Object.fromEntries(read.value) }) : read
    },
    'unsent.keep': async ({ id, place, text }) => {
      const current = room.current()
      if (!current.ok) return current
      const kept = await unsent.keep(current.value.info.path, id ?? '', place, text)
      return kept.ok ? ok({}) : kept
    },
  }
}
