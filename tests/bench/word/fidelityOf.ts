import type { Facts } from '../../helpers/word/factsOf.ts'

/** How many of the wanted facts were found, by kind; words that must not be there count as one fact each. */
export interface Fidelity {
  readonly found: number
  readonly wanted: number
  readonly missing: Facts
}

/** Compares the facts that were read with those that a person finds in the file. */
export function fidelityOf(wanted: Facts, read: Facts, text: string, absent: readonly string[]): Fidelity {
  const left = new Map<string, number>()
  for (const fact of read) left.set(fact, (left.get(fact) ?? 0) + 1)
  const missing: string[] = []
  for (const fact of wanted) {
    const count = left.get(fact) ?? 0
    if (count > 0) left.set(fact, count - 1)
    else missing.push(fact)
  }
  for (const words of absent) if (text.includes(words)) missing.push(`absent\t${words}`)
  const all = wanted.length + absent.length
  return { found: all - missing.length, wanted: all, missing }
}
