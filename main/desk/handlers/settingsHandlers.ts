import { err, ok } from '../../../src/base/result.ts'
import type { Settings } from '../../../src/contract/settings.ts'
import { storageError } from '../../files/storageError.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** The settings. */
export function settingsHandlers({
  options: { settings },
}: DeskParts): Pick<Handlers, 'settings.get' | 'settings.change'> {
  return {
    'settings.get': async () => ok(settings.read()),
    'settings.change': async (input) => {
      const patch = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
      try {
        return ok(settings.change(patch as Partial<Settings>))
      } catch (cause) {
        return err(storageError(cause))
      }
    },
  }
}
