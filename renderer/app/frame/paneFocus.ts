/** The panes of the desk, from left to right, by the ids of their columns. */
export const PANES = ['library', 'paper', 'inspector'] as const

const places = new WeakMap<Element, HTMLElement>()

/** Remembers in each pane what had the focus last, by whatever it got there: a key, a press, a command. Gives what stops it. */
export function watchPaneFocus(): () => void {
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return
    const pane = PANES.map((id) => document.getElementById(id)).find((each) => each?.contains(target) === true)
    if (pane) places.set(pane, target)
  }
  document.addEventListener('focusin', remember)
  return () => document.removeEventListener('focusin', remember)
}

/** What had the focus last in a pane; null where it is no longer there. */
export function lastFocusIn(pane: Element): HTMLElement | null {
  const place = places.get(pane)
  return place !== undefined && pane.contains(place) ? place : null
}
