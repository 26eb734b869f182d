/** Reads JSON; null where a text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Reads JSON that is a list of so many texts; null where a text is none. */
export function parseTexts(text: string, count: number): readonly string[] | null {
  const read = parseJson(text)
  const isTexts = Array.isArray(read) && read.length === count && read.every((part) => typeof part === 'string')
  return isTexts ? read : null
}
