/** In milliseconds: how long a check waits at most for the window to be idle. */
const AT_MOST = 500

/** Resolves when the window has nothing better to do; where it cannot tell, after a moment. */
export function idleTime(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: AT_MOST })
    else setTimeout(resolve, 16)
  })
}
