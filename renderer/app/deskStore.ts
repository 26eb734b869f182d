import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskInfo } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { InputOf } from '../../src/contract/channels.ts'
import type { Settings } from '../../src/contract/settings.ts'
import type { DeskError } from '../../src/base/deskError.ts'

/** What the window knows of its desk. */
export interface DeskState {
  readonly info: DeskInfo
  readonly settings: Settings
  /** Shows a change at once and has the desk keep it; what the desk answers stands. */
  readonly changeSettings: (patch: InputOf<'settings.change'>) => Promise<void>
}

/**
 * Makes the store of the desk's facts and the settings.
 * @param refused told when the desk could not keep a change; the change stays on screen for this session
 */
export function createDeskStore(
  bridge: Bridge,
  info: DeskInfo,
  settings: Settings,
  refused: (error: DeskError) => void,
): StoreApi<DeskState> {
  let latest = 0
  return createStore<DeskState>((set, get) => ({
    info,
    settings,
    async changeSettings(patch) {
      const mine = (latest += 1)
      set({ settings: { ...get().settings, ...(patch as Partial<Settings>) } })
      const answer = await bridge['settings.change'](patch)
      if (!answer.ok) refused(answer.error)
      // While a later change is on its way, what is on screen is newer than this answer.
      else if (mine === latest) set({ settings: answer.value })
    },
  }))
}
