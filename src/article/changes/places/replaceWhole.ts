import type { Node } from '@tiptap/pm/model'
import { ReplaceStep, type Transform } from '@tiptap/pm/transform'

/** Makes a body another one by a step that replaces no more than what differs, so that what stands beside it keeps its place. */
export function replaceWhole(tr: Transform, next: Node): void {
  const { doc } = tr
  const start = doc.content.findDiffStart(next.content)
  const end = doc.content.findDiffEnd(next.content)
  if (start === null || end === null) return
  // What is the same at both ends may overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const step = new ReplaceStep(start, end.a + overlap, next.slice(start, end.b + overlap))
  const done = attempt(step, doc)
  tr.step(done?.eq(next) === true ? step : new ReplaceStep(0, doc.content.size, next.slice(0, next.content.size)))
}

function attempt(step: ReplaceStep, doc: Node): Node | null {
  try {
    return step.apply(doc).doc
  } catch {
    return null
  }
}
