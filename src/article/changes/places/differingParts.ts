import type { Node } from '@tiptap/pm/model'

/** A run of blocks that differs: indexes of the children of two bodies, each end behind its last. */
export interface DifferingPart {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/**
 * The runs of blocks that differ between two bodies, in order. Blocks that are the same object in both stand between them: a body that was made of
 * another one shares all that was left alone. Where that does not hold they are longer, never wrong.
 */
export function differingParts(a: Node, b: Node): readonly DifferingPart[] {
  const places = new Map<Node, number[]>()
  b.children.forEach((child, index) => {
    const known = places.get(child)
    if (known === undefined) places.set(child, [index])
    else known.push(index)
  })
  const parts: DifferingPart[] = []
  let [fromA, fromB] = [0, 0]
  const close = (toA: number, toB: number): void => {
    if (toA > fromA || toB > fromB) parts.push({ fromA, toA, fromB, toB })
    ;[fromA, fromB] = [toA + 1, toB + 1]
  }
  a.children.forEach((child, index) => {
    const at = places.get(child)?.find((place) => place >= fromB)
    if (at !== undefined) close(index, at)
  })
  close(a.childCount, b.childCount)
  return parts
}
