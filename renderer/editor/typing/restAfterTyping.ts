/** Runs something when the typing has rested. */
export interface Rest {
  /** A key was pressed: the wait begins anew. Cheap. */
  stir(): void
  /** Forgets what is waiting. */
  cancel(): void
}

/** In milliseconds after the last key; below the 300 that previews and counters were promised. */
export const REST_AFTER = 240

/** Makes a rest. One timer runs however fast the keys come: it looks at the clock when it fires, and waits for what is left. */
export function restAfterTyping(run: () => void): Rest {
  let last = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const fire = (): void => {
    const left = last + REST_AFTER - performance.now()
    if (left > 1) {
      timer = setTimeout(fire, left)
      return
    }
    timer = undefined
    run()
  }
  return {
    stir() {
      last = performance.now()
      timer ??= setTimeout(fire, REST_AFTER)
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
