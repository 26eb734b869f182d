import type { Node } from '@tiptap/pm/model'

/** The nodes that children come to under a type, and whether anything had to be moved. */
export interface Built {
  readonly nodes: readonly Node[]
  readonly moved: boolean
}
