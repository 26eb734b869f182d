/** The most that a list of suggestions shows. */
const MOST = 8

/**
 * The remembered values that fit what is typed, the latest first: those that begin with it before those that contain it. What is chosen
 * already, and the text itself, is not offered.
 */
export function suggestionsFor(
  remembered: readonly string[],
  typed: string,
  chosen: readonly string[],
): readonly string[] {
  const text = typed.trim().toLowerCase()
  const open = remembered.filter((value) => !chosen.includes(value) && value.toLowerCase() !== text)
  const begins = open.filter((value) => value.toLowerCase().startsWith(text))
  const contains = open.filter((value) => !begins.includes(value) && value.toLowerCase().includes(text))
  return [...begins, ...contains].slice(0, MOST)
}
