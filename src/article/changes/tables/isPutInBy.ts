import type { Node } from '@tiptap/pm/model'

/** Whether this person put a row or cell in, and nobody has decided on it: taken out by the same it goes for good. */
export function isPutInBy({ marks }: Node, by: string): boolean {
  return marks.some(({ type, attrs }) => type.name === 'insertion' && attrs.by === by)
}
