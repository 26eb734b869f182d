/** Makes a call that is made at once, and then at most once in so many milliseconds; the last one is never lost. A waiting call keeps no program from ending. */
export function sparingly(call: () => void, rest: number): () => void {
  let waiting: NodeJS.Timeout | null = null
  let isWanted = false
  const look = () => {
    waiting = null
    if (!isWanted) return
    isWanted = false
    call()
    waiting = setTimeout(look, rest).unref()
  }
  return () => {
    isWanted = true
    if (waiting === null) look()
  }
}
