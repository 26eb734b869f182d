/** The matches of a global pattern in a text. The pattern is not left in a state of its own. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)]
}
