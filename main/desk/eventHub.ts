import type { DeskEvents, EventName } from '../../src/contract/event.ts'
import type { Log } from '../log/log.ts'
import type { DeskListener } from './desk.ts'

/** Carries the desk's events to the shells. */
export interface EventHub {
  subscribe(listener: DeskListener): () => void
  tell<E extends EventName>(event: E, payload: DeskEvents[E], windowId: string | null): void
}

/** Makes a hub. A listener that throws does not keep the others from hearing. */
export function createEventHub(log: Log): EventHub {
  const listeners = new Set<DeskListener>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell(event, payload, windowId) {
      for (const listener of [...listeners]) {
        try {
          listener(event, payload, windowId)
        } catch (cause) {
          log.error('a listener failed', { event, cause: String(cause) })
        }
      }
    },
  }
}
