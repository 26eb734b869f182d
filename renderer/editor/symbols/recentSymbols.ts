/** Signs that the form offers again first. */
const KEPT = 12

let recent: readonly string[] = []

/** The signs put in last, the latest first; kept as long as the window. */
export function recentSymbols(): readonly string[] {
  return recent
}

/** Remembers a sign that was put in. */
export function keepRecent(sign: string): void {
  recent = [sign, ...recent.filter((each) => each !== sign)].slice(0, KEPT)
}
