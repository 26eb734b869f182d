import { FIELD_KEYS, fieldOf, type FieldGroup, type FieldKey } from '../../src/article/fields.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'

/** The groups of the form with their headings, in the order in which an editor works through them. */
const HEADINGS: Readonly<Record<FieldGroup, MessageKey>> = {
  headline: 'inspector.group.headline',
  byline: 'inspector.group.byline',
  publication: 'inspector.group.publication',
  summary: 'inspector.group.summary',
  rights: 'inspector.group.rights',
}

/** A part of the form. */
export interface FormGroup {
  readonly group: FieldGroup
  readonly heading: MessageKey
  readonly keys: readonly FieldKey[]
}

/** The form: every field of the table once, in its group, in the table's order. */
export const FORM_GROUPS: readonly FormGroup[] = Object.entries(HEADINGS).map(([group, heading]) => ({
  group: group as FieldGroup,
  heading,
  keys: FIELD_KEYS.filter((key) => fieldOf(key).group === group),
}))
