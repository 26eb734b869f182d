import { lastFocusIn, PANES } from './paneFocus.ts'

/** What takes the focus in a pane that has not had it yet, the best first. */
const TARGETS = [
  '.ProseMirror',
  '[role="tabpanel"]:not([hidden]) :is(input, textarea, button, [tabindex="0"]):not(:disabled)',
  ':is(input, textarea, button, [tabindex="0"]):not(:disabled)',
]

/**
 * Takes the focus to the next pane that is shown (1) or the one before (-1), round the end, and there to where it was last, if that is still
 * there: the way of the system's own programs.
 */
export function goPane(way: 1 | -1): void {
  const panes = PANES.map((id) => document.getElementById(id)).filter((pane) => pane !== null)
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const from = panes[at]
  const start = at < 0 ? (way === 1 ? -1 : 0) : at
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(start + way * step + panes.length * 2) % panes.length]
    if (pane !== undefined && pane !== from && enter(pane)) return
  }
}

/** Focuses what had the focus in a pane, or the best of what can; false where nothing takes it. */
function enter(pane: HTMLElement): boolean {
  const before = lastFocusIn(pane)
  const targets = TARGETS.flatMap((target) => [...pane.querySelectorAll<HTMLElement>(target)])
  for (const target of before === null ? targets : [before, ...targets]) {
    target.focus()
    if (document.activeElement === target) return true
  }
  return false
}
