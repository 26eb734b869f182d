import type { FieldKey } from '../../article/fields.ts'

/** What a batch does to a field, in every article. Texts are as a person writes them: a list's values with `；` between. */
export type EditOperation =
  | { readonly kind: 'set'; readonly field: FieldKey; readonly text: string }
  /** only where the field is empty */
  | { readonly kind: 'fill'; readonly field: FieldKey; readonly text: string }
  /** values of a list, each where it is not there yet */
  | { readonly kind: 'add'; readonly field: FieldKey; readonly text: string }
  | { readonly kind: 'remove'; readonly field: FieldKey; readonly text: string }
  /** every place of a text within the field's values */
  | { readonly kind: 'replace'; readonly field: FieldKey; readonly find: string; readonly text: string }
  /** a whole value for another; a value that is there twice then is there once */
  | { readonly kind: 'rename'; readonly field: FieldKey; readonly find: string; readonly text: string }
  /** the beginning of a path for another, both with `/` between their parts: what lies below goes with it */
  | { readonly kind: 'repath'; readonly field: FieldKey; readonly find: string; readonly text: string }

/** The kinds, in the order in which they are offered. */
export const OPERATION_KINDS = ['set', 'fill', 'add', 'remove', 'replace', 'rename', 'repath'] as const
