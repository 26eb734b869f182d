import { addAsset } from '../../documents/assets/addAsset.ts'
import { readAsset } from '../../documents/assets/readAsset.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** Pictures and attachments. */
export function assetHandlers({ room }: DeskParts): Pick<Handlers, 'assets.add' | 'assets.get'> {
  return {
    'assets.add': async ({ id, name, bytes }) => {
      const current = room.current()
      return current.ok ? addAsset(current.value.shelf, id, name, bytes) : current
    },
    'assets.get': async ({ id, name }) => {
      const current = room.current()
      return current.ok ? readAsset(current.value.shelf, id, name) : current
    },
  }
}
