/** Watches how many windows are open. */
export interface WindowWatch {
  /** Tells the number of open windows, after each change. */
  counted(count: number): void
  /** Resolves with true when a window has connected, with false where none has within the time (milliseconds). */
  connected(within: number): Promise<boolean>
  /** Resolves when no window has been open for a time (milliseconds): a reload or a sleeping machine is not the end. */
  deserted(linger: number): Promise<void>
}

/** Starts a watch; no window is open yet. */
export function watchWindows(): WindowWatch {
  let now = 0
  const listeners = new Set<() => void>()
  return {
    counted(count) {
      now = count
      for (const listener of listeners) listener()
    },
    connected: (within) =>
      new Promise((resolve) => {
        const end = (answer: boolean): void => {
          clearTimeout(timer)
          listeners.delete(listener)
          resolve(answer)
        }
        const listener = (): void => {
          if (now > 0) end(true)
        }
        const timer = setTimeout(() => end(false), within)
        listeners.add(listener)
        listener()
      }),
    deserted: (linger) =>
      new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined
        const listener = (): void => {
          clearTimeout(timer)
          if (now > 0) return
          timer = setTimeout(() => {
            listeners.delete(listener)
            resolve()
          }, linger)
        }
        listeners.add(listener)
        listener()
      }),
  }
}
