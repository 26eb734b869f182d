import type { Node } from '@tiptap/pm/model'

/** A caption and what it is of, the upper one first. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['tableCaption', 'table'],
  ['figureGroup', 'groupCaption'],
])

/** Whether two neighbours are a table or group and its caption, which never come apart. */
export function belongsBelow(above: Node | null | undefined, below: Node | null | undefined): boolean {
  const wanted = above === null || above === undefined ? undefined : PAIRS.get(above.type.name)
  return wanted !== undefined && below?.type.name === wanted
}
