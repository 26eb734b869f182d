/** Paragraphs as HTML; their text holds nothing that would have to be escaped. */
export function asHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${text}</p>`).join('')
}
