import type { FieldKey } from '../../src/article/fields.ts'

/** What takes the focus in a field: where one types comes before what one presses. */
const TARGETS = [
  'input:not([type="hidden"], [type="file"], [hidden], [tabindex="-1"]), textarea',
  '[role="spinbutton"]',
  'button:not([disabled])',
]

/** Brings a field of the metadata form into view and focuses its control; false where it is not on screen. */
export function focusField(root: ParentNode, key: FieldKey): boolean {
  const row = root.querySelector(`[data-field="${key}"]`)
  if (row === null) return false
  for (const target of TARGETS) {
    const control = row.querySelector<HTMLElement>(target)
    if (control === null) continue
    row.scrollIntoView({ block: 'center' })
    control.focus({ preventScroll: true })
    return true
  }
  return false
}
