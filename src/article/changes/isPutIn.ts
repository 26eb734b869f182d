import type { Node } from '@tiptap/pm/model'

/**
 * Whether a node was put in, and nobody has decided on it: a piece of a line, a row, a whole block, or the end of a paragraph. What is taken out by the
 * person who put it in goes for good.
 * @param by only where it was this person
 */
export function isPutIn({ marks }: Pick<Node, 'marks'>, by?: string): boolean {
  return marks.some(({ type, attrs }) => type.name === 'insertion' && (by === undefined || attrs.by === by))
}
