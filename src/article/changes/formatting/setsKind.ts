import type { ReplaceAroundStep } from '@tiptap/pm/transform'

/** Whether a step that goes round its content only puts another node in the place of the one around it. */
export function setsKind({ from, to, gapFrom, gapTo, slice, insert }: ReplaceAroundStep): boolean {
  return (
    gapFrom === from + 1 &&
    gapTo === to - 1 &&
    insert === 1 &&
    slice.size === 2 &&
    slice.openStart + slice.openEnd === 0
  )
}
