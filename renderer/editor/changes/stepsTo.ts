import type { Node } from '@tiptap/pm/model'
import { Transform, type Step } from '@tiptap/pm/transform'
import { replaceWhole } from '../../../src/article/changes/places/replaceWhole.ts'

/**
 * The steps that lead from one body to another: those that were heard of, where they do; where a plugin added to them (a table was made whole again),
 * others that replace what differs.
 */
export function stepsTo(next: Node, before: Node, heard: readonly Step[]): readonly Step[] {
  if (leadsTo(next, before, heard)) return heard
  const tr = new Transform(before)
  replaceWhole(tr, next)
  return tr.steps
}

function leadsTo(next: Node, before: Node, steps: readonly Step[]): boolean {
  const tr = new Transform(before)
  try {
    for (const step of steps) tr.step(step)
  } catch {
    return false
  }
  return tr.doc.eq(next)
}
