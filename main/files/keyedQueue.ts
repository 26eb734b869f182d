/** Runs jobs of one key one after another, in the order they came; jobs of different keys side by side. */
export interface KeyedQueue {
  run<T>(key: string, job: () => Promise<T>): Promise<T>
}

/** Makes an empty queue. A job that fails does not stop the ones behind it. */
export function createKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<unknown>>()
  return {
    run(key, job) {
      const before = last.get(key) ?? Promise.resolve()
      const mine = before.then(job, job)
      last.set(key, mine)
      const forget = () => {
        if (last.get(key) === mine) last.delete(key)
      }
      mine.then(forget, forget)
      return mine
    },
  }
}
