import type { Node } from '@tiptap/pm/model'

/** Whether a block is a list, numbered or not. */
export function isList({ type }: Node): boolean {
  return type.name === 'bulletList' || type.name === 'orderedList'
}
