/** Text with its `%XX` resolved; as it stands where they are none. */
export function decodeEscapes(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
