/** A text in which a pair of brackets of unlike width is a full-width pair: which of them is wrong is another rule's. As long as before. */
export function evenBrackets(text: string): string {
  if (!/[()]/.test(text)) return text
  return text.replace(/（([^()（）]*)\)/g, '（$1）').replace(/\(([^()（）]*)）/g, '（$1）')
}
