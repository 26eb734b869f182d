import { flattenExtensions, type AnyExtension, type Mark, type Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

const PARTS: readonly AnyExtension[] = flattenExtensions([StarterKit])

/** TipTap's extension of a name, out of the starter kit. */
export function starterPart(name: string): AnyExtension {
  const part = PARTS.find((extension) => extension.name === name)
  if (part === undefined) throw new Error(`the starter kit has no ${name}`)
  return part
}

/** The starter kit's extension of a node. */
export function starterNode(name: string): Node {
  return starterPart(name) as Node
}

/** The starter kit's extension of a mark. */
export function starterMark(name: string): Mark {
  return starterPart(name) as Mark
}
