import type { ChannelName, ChannelResult, InputOf } from './channels.ts'
import type { DeskEvents, EventName } from './event.ts'

/** What the preload exposes as `window.qingyang`, and what the web shell's client makes of a WebSocket: a function a channel, and `on`. */
export type Bridge = {
  readonly [C in ChannelName]: (input: InputOf<C>) => Promise<ChannelResult<C>>
} & {
  /** Listens to the desk; gives a function that stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (payload: DeskEvents[E]) => void) => () => void
}
