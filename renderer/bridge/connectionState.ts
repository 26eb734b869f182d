/** Whether the desk can be asked now, or is being looked for again. */
export type ConnectionState = 'connected' | 'reconnecting'

/** A connection's state, for a status line; fits React's `useSyncExternalStore`. */
export interface ConnectionWatch {
  readonly current: () => ConnectionState
  /** Listens to changes; gives a function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void
}

/** The state of a window's one connection; `set` is the bridge's own. */
export function connectionState(): ConnectionWatch & { readonly set: (state: ConnectionState) => void } {
  let now: ConnectionState = 'connected'
  const listeners = new Set<() => void>()
  return {
    current: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(state) {
      if (state === now) return
      now = state
      for (const listener of listeners) listener()
    },
  }
}
