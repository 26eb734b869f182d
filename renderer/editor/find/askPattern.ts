import type { PatternAnswer, PatternQuestion } from './patternWorker.ts'

/** Milliseconds after which a pattern is given up: a person would have given up before. */
const PATIENCE = 1500

/**
 * Looks for a pattern apart from the window, which goes on meanwhile.
 * @param signal aborted: nobody waits for the answer any more
 * @returns null where the pattern takes too long, or was given up
 */
export function askPattern(question: PatternQuestion, signal: AbortSignal): Promise<PatternAnswer | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./patternWorker.ts', import.meta.url), { type: 'module' })
    const timer = setTimeout(() => end(null), PATIENCE)
    function end(answer: PatternAnswer | null): void {
      clearTimeout(timer)
      worker.terminate()
      resolve(answer)
    }
    signal.addEventListener('abort', () => end(null), { once: true })
    worker.onmessage = ({ data }: MessageEvent<PatternAnswer>) => end(data)
    worker.onerror = () => end(null)
    worker.postMessage(question)
  })
}
