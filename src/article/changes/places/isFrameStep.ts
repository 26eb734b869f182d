import type { Fragment, Node } from '@tiptap/pm/model'
import { ReplaceStep, type Step } from '@tiptap/pm/transform'
import { isFrameName } from '../../document/marks/place.ts'

/**
 * Whether a step only joins or divides lists, quotations or boxes: what it takes out and puts in are their ends and beginnings alone.
 * @param body before the step
 */
export function isFrameStep(step: Step, body: () => Node): boolean {
  if (!(step instanceof ReplaceStep)) return false
  const { from, to, slice } = step
  if (from === to && slice.size === 0) return false
  if (!isFrames(slice.content)) return false
  const doc = body()
  if (doc.resolve(from).parent.inlineContent || doc.resolve(to).parent.inlineContent) return false
  return isFrames(doc.slice(from, to).content)
}

function isFrames(content: Fragment): boolean {
  return content.content.every((node) => isFrameName(node.type.name) && isFrames(node.content))
}
