/** How far the pointer goes before a press is a drag, in CSS pixels. */
const SLACK = 6

/**
 * Follows the pointer that holds a tab until it is let go, and tells where the tab is to stand.
 * @param pressed the press on it
 * @param strip holds the tabs
 * @param move told the index of the place that the pointer has come to
 */
export function dragTab(pressed: MouseEvent, strip: HTMLElement, move: (index: number) => void): void {
  let isDragged = false
  const end = new AbortController()
  const { signal } = end
  const follow = ({ clientX }: MouseEvent): void => {
    isDragged ||= Math.abs(clientX - pressed.clientX) > SLACK
    if (!isDragged) return
    const boxes = [...strip.querySelectorAll('[role=tab]')].map((tab) => tab.getBoundingClientRect())
    const index = boxes.findIndex(({ right }) => clientX < right)
    move(index < 0 ? boxes.length - 1 : index)
  }
  const still = (event: MouseEvent): void => event.stopPropagation()
  const letGo = (): void => {
    end.abort()
    if (!isDragged) return
    // Where it was dragged, letting go is no click; one that comes comes at once.
    window.addEventListener('click', still, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', still, { capture: true }))
  }
  window.addEventListener('pointermove', follow, { signal })
  window.addEventListener('pointerup', letGo, { signal })
  window.addEventListener('pointercancel', () => end.abort(), { signal })
}
