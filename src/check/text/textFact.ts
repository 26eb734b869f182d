import type { KnownText } from './knownText.ts'

/**
 * A fact about a text that rules for the whole article go by: made once, and kept for as long as the text is known. It must follow from the
 * text alone, not from where it stands.
 */
export function textFact<T extends object | string>(
  make: (text: KnownText) => T,
): (slice: { readonly known: KnownText }) => T {
  const facts = new WeakMap<KnownText, T>()
  return ({ known }) => {
    const before = facts.get(known)
    if (before !== undefined) return before
    const made = make(known)
    facts.set(known, made)
    return made
  }
}
