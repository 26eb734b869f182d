import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { DeskStart } from './deskServices.ts'

/** Finds the desk and asks it everything the window must know before it can show anything. */
export async function startDesk(
  connect: () => Promise<Bridge>,
): Promise<Result<DeskStart & { readonly bridge: Bridge }, DeskError>> {
  try {
    const bridge = await connect()
    const [info, settings, current] = await Promise.all([
      bridge['desk.info']({}),
      bridge['settings.get']({}),
      bridge['library.current']({}),
    ])
    if (!info.ok) return info
    if (!settings.ok) return settings
    if (!current.ok) return current
    return ok({ bridge, info: info.value, settings: settings.value, library: current.value.library })
  } catch (cause) {
    return err(deskError('desk.unreachable', { detail: String(cause) }))
  }
}
