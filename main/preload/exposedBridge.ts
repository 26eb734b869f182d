import type { IpcRenderer, IpcRendererEvent } from 'electron'
import { CHANNEL_NAMES } from '../../src/contract/channelNames.ts'
import { EVENT_NAMES } from '../../src/contract/event.ts'

/** What a page is given: a function a channel and `on`, frozen. No channel name comes from the page. */
export type ExposedBridge = Readonly<Record<string, (...args: never[]) => unknown>>

/** Makes it. The desk's side validates every argument; nothing is checked here but the names of events. */
export function exposedBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>): ExposedBridge {
  const channels = CHANNEL_NAMES.map((name) => [name, (input: unknown) => ipc.invoke(name, input)] as const)
  const on = (event: string, listener: (payload: unknown) => void): (() => void) => {
    if (!EVENT_NAMES.some((name) => name === event)) return () => undefined
    // Electron's event object leads to its sender: the page hears the payload alone.
    const hear = (_event: IpcRendererEvent, payload: unknown): void => listener(payload)
    ipc.on(event, hear)
    return () => void ipc.removeListener(event, hear)
  }
  return Object.freeze({ ...Object.fromEntries(channels), on })
}
