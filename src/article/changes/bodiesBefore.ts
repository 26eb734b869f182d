import type { Node } from '@tiptap/pm/model'
import type { Step } from '@tiptap/pm/transform'
import { isFromTheEnd } from './isFromTheEnd.ts'

/**
 * Gives a body in which the place of each step is as it is before that step; asked in the order of the steps, it makes each once, and none that nobody
 * asks for. Steps that go on from the end find theirs as it was before all of them.
 */
export function bodiesBefore(steps: readonly Step[], before: Node): (index: number) => Node {
  if (isFromTheEnd(steps)) return () => before
  let body = before
  let at = 0
  return (index) => {
    for (; at < index; at += 1) body = steps[at]?.apply(body).doc ?? body
    return body
  }
}
