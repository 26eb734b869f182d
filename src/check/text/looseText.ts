/** A text in which a name is found however it is written: without quotation and title marks, spaces and the difference of capitals. */
export function looseText(text: string): string {
  return text.toLowerCase().replace(/[\s·“”‘’《》〈〉"']/g, '')
}
