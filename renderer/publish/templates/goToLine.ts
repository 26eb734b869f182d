/** Puts the cursor at the beginning of a line of a text area, and that line into sight. */
export function goToLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n')
  const at = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
  area.focus()
  area.setSelectionRange(at, at + (lines[line - 1]?.length ?? 0))
  const height = area.scrollHeight / Math.max(lines.length, 1)
  area.scrollTop = Math.max(0, (line - 4) * height)
}
