/** What goes onto the clipboard: plain text, and HTML for programs that take it. */
export interface Content {
  readonly text: string
  readonly html?: string
}

/**
 * Puts content on the clipboard by a copy event, which needs no permission: the shells deny them all. Only while a key or a press is being
 * answered. False where the browser refused.
 */
export function copyContent({ text, html }: Content): boolean {
  let taken = false
  function onCopy(event: ClipboardEvent): void {
    if (event.clipboardData === null) return
    event.clipboardData.setData('text/plain', text)
    if (html !== undefined) event.clipboardData.setData('text/html', html)
    event.preventDefault()
    // The paper must not put its own selection in the place of this.
    event.stopImmediatePropagation()
    taken = true
  }
  window.addEventListener('copy', onCopy, { capture: true })
  try {
    document.execCommand('copy')
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true })
  }
  return taken
}
