/** How long after a key a person still counts as typing, in milliseconds. */
const PAUSE = 500

let last = -Infinity

/** Tells that the person has just typed into the article. */
export function noteTyping(): void {
  last = Date.now()
}

/** Whether the person is typing: what is not about the words can wait, and take no frame from them. */
export function isTyping(): boolean {
  return Date.now() - last < PAUSE
}
