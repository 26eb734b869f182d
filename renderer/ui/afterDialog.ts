/** Does something once a dialog that has just been closed has given the focus back, which it does in the next frame. */
export function afterDialog(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, 0))
}
