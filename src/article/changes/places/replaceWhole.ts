import type { Node } from '@tiptap/pm/model'
import { ReplaceAroundStep, ReplaceStep, Transform, type Step } from '@tiptap/pm/transform'

/**
 * Makes a body another one by a step that replaces no more than what differs, so that what stands beside it keeps its place. Where one line alone stands
 * elsewhere it goes round its words: the cursor stays among them, and so does what another window writes there meanwhile.
 */
export function replaceWhole(tr: Transform, next: Node): void {
  const { doc } = tr
  const start = doc.content.findDiffStart(next.content)
  const end = doc.content.findDiffEnd(next.content)
  if (start === null || end === null) return
  // What is the same at both ends may overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const differing = { from: start, toA: end.a + overlap, toB: end.b + overlap }
  const steps = [
    aroundWords(doc, next, differing),
    new ReplaceStep(start, differing.toA, next.slice(start, differing.toB)),
    new ReplaceStep(0, doc.content.size, next.slice(0, next.content.size)),
  ]
  const step = steps.find((each) => each !== null && gives(each, doc, next))
  if (step !== undefined && step !== null) tr.step(step)
}

interface Differing {
  readonly from: number
  readonly toA: number
  readonly toB: number
}

/** The step that goes round the words of a line; null where not one alone with the same words stands in what differs. */
function aroundWords(doc: Node, next: Node, { from, toA, toB }: Differing): Step | null {
  const [was, now] = [onlyLine(doc, from, toA), onlyLine(next, from, toB)]
  if (was === null || now === null || !was.node.content.eq(now.node.content)) return null
  const { size } = now.node.content
  const [gapFrom, insert] = [was.pos + 1, now.pos + 1]
  if (gapFrom < from || gapFrom + size > toA || insert < from) return null
  const empty = size === 0 ? next : new Transform(next).delete(insert, insert + size).doc
  return new ReplaceAroundStep(from, toA, gapFrom, gapFrom + size, empty.slice(from, toB - size), insert - from)
}

function onlyLine(doc: Node, from: number, to: number): { readonly node: Node; readonly pos: number } | null {
  const lines: { readonly node: Node; readonly pos: number }[] = []
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) lines.push({ node, pos })
    return !node.isTextblock
  })
  const [line, more] = lines
  return line === undefined || more !== undefined ? null : line
}

function gives(step: Step, doc: Node, next: Node): boolean {
  try {
    return step.apply(doc).doc?.eq(next) === true
  } catch {
    return false
  }
}
