import type { FieldKey } from '../../src/article/fields.ts'
import type { DeskServices } from '../app/deskServices.ts'
import { focusField } from '../inspector/focusField.ts'

/** How often, and how long apart in milliseconds, the field is looked for while the form is being shown and the dialog gives the focus back. */
const TRIES = 12
const APART = 50

/** Closes what lies over the desk, shows the metadata form and focuses a field of it. */
export async function jumpToField({ view }: Pick<DeskServices, 'view'>, key: FieldKey): Promise<void> {
  view.getState().showDialog(null)
  view.getState().showTab('metadata')
  for (let tries = 0; tries < TRIES; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, APART))
    const overlaid = document.querySelector('[role="dialog"]') !== null
    if (!overlaid && focusField(document, key)) return
  }
}
