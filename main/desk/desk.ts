import type { DeskError } from '../../src/base/deskError.ts'
import type { Clock } from '../../src/base/clock.ts'
import type { Result } from '../../src/base/result.ts'
import type { DeskEvents, EventName } from '../../src/contract/event.ts'
import type { LockTimes } from '../documents/lock/lockTimes.ts'
import type { Sender } from '../ipc/sender.ts'
import type { Log } from '../log/log.ts'
import type { SettingsStore } from '../settings/settingsStore.ts'
import type { ShellPort } from './shellPort.ts'

/** What a desk is built from. */
export interface DeskOptions {
  /** folder for what can be deleted at any time, and for the settings */
  readonly userData: string
  readonly version: string
  readonly shell: ShellPort
  readonly settings: SettingsStore
  readonly log: Log
  readonly clock: Clock
  /** how locks are kept; the usual times unless told */
  readonly lockTimes?: LockTimes
  /** the origins whose main frames may ask */
  readonly origins: readonly string[]
}

/** Hears of an event; `windowId` null means every window. */
export type DeskListener = <E extends EventName>(event: E, payload: DeskEvents[E], windowId: string | null) => void

/** The desk: every service, behind one door. */
export interface Desk {
  /** Answers one request of a window: sender check → input validation → handler. Never throws. */
  call(sender: Sender, channel: unknown, input: unknown): Promise<Result<unknown, DeskError>>
  /** Gives the bytes of an article's asset, for the asset route; ids and names are validated, never paths. */
  readAsset(id: string, name: string): Promise<Result<{ bytes: Uint8Array; mediaType: string }, DeskError>>
  subscribe(listener: DeskListener): () => void
  /** Tells the windows something that a shell alone knows (a menu item, a wish to close). */
  tell<E extends EventName>(event: E, payload: DeskEvents[E], windowId: string | null): void
  /** Forgets what a closed window had open. */
  windowClosed(windowId: string): void
  stop(): Promise<void>
}
