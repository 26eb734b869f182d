/** Commands that the settings remember. */
const REMEMBERED = 8

/** Every command once: those run last first, the rest in their own order. */
export function recentFirst<Id extends string>(ids: readonly Id[], recent: readonly string[]): Id[] {
  const first = recent.flatMap((id) => ids.filter((each) => each === id))
  return [...first, ...ids.filter((id) => !first.includes(id))]
}

/** What was run last, with a command run now before the others. */
export function withRecent(recent: readonly string[], id: string): string[] {
  return [id, ...recent.filter((each) => each !== id)].slice(0, REMEMBERED)
}
