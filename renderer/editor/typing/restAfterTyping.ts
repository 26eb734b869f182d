/** Runs something when the typing has rested. */
export interface Rest {
  /** A key was pressed: the wait begins anew. Cheap. */
  stir(): void
  /** Forgets what is waiting. */
  cancel(): void
}

/** In milliseconds after the last key; below the 300 that previews and counters were promised. */
export const REST_AFTER = 240

/**
 * Makes a rest. One timer runs however fast the keys come: it looks at the clock when it fires, and waits for what is left.
 * @param most in milliseconds: it runs no later after the first key, though the typing goes on
 */
export function restAfterTyping(run: () => void, most = Infinity): Rest {
  let first = 0
  let last = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const fire = (): void => {
    const left = Math.min(last + REST_AFTER, first + most) - performance.now()
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
      if (timer !== undefined) return
      first = last
      timer = setTimeout(fire, REST_AFTER)
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
