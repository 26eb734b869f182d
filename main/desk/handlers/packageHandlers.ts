import { importPackage } from '../../documents/package/importPackage.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** Whole articles from other desks. */
export function packageHandlers({ room, events }: DeskParts): Pick<Handlers, 'package.import'> {
  return {
    'package.import': async ({ name, bytes }) => {
      const current = room.current()
      if (!current.ok) return current
      const imported = await importPackage(current.value.shelf, bytes, name)
      if (imported.ok) events.tell('library.changed', {}, null)
      return imported
    },
  }
}
