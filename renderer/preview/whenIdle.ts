/** The longest a task waits for idle time, in milliseconds. */
const PATIENCE = 800

/** Runs a task when the window has nothing better to do. Gives a function that calls it off. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(() => task(), { timeout: PATIENCE })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(task, 0)
  return () => clearTimeout(timer)
}
