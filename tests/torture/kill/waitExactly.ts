/** Waits to the fraction of a millisecond, which timers do not; what comes in meanwhile is heard. */
export async function waitExactly(milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds
  if (milliseconds > 20) await new Promise((resolve) => setTimeout(resolve, milliseconds - 15))
  while (performance.now() < until) await new Promise((resolve) => setImmediate(resolve))
}
