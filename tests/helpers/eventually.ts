import { vi } from 'vitest'

/** Waits until a check no longer throws, and gives what it gives. Its patience is a busy machine's: what is right ends at once. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 30_000, interval: 20 })
}
