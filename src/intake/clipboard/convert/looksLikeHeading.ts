const LONGEST = 40

/** Whether a line alone could be a heading (小标题): short, and without the marks that end a sentence. */
export function looksLikeHeading(text: string): boolean {
  const words = text.trim()
  return (
    words !== '' &&
    words.length <= LONGEST &&
    !/[。；;，,！!：:]$|[。；].*[^。]/.test(words) &&
    !/^[（(].*[）)]$/.test(words)
  )
}
