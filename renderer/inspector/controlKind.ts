import type { Field } from '../../src/article/fields.ts'

/** The controls of the metadata form. */
export type ControlKind = 'line' | 'text' | 'remembered' | 'chips' | 'dateTime' | 'url' | 'choice' | 'picture' | 'files'

/** The control that edits a field: it follows from the field table alone, so that a new field needs no new form. */
export function controlKind(field: Field): ControlKind {
  if (field.many) return field.kind === 'asset' ? 'files' : 'chips'
  switch (field.kind) {
    case 'line':
    case 'name':
      return field.remembers === true ? 'remembered' : 'line'
    case 'asset':
      return 'picture'
    default:
      return field.kind
  }
}
