import type { Node } from '@tiptap/pm/model'
import { decidedBody } from './decidedBody.ts'
import { stakedBlocks } from './stakedBlocks.ts'

/**
 * Whether two bodies are the same once all that is undecided in them is accepted, or rejected. Of two that share most of their blocks only those are
 * looked at on which that depends.
 */
export function decidedAlike(a: Node, b: Node, decision: 'accept' | 'reject'): boolean {
  const { start, endA, endB } = stakedBlocks(a, b)
  return decidedBody(part(a, start, endA), decision).eq(decidedBody(part(b, start, endB), decision))
}

function part(body: Node, from: number, to: number): Node {
  return body.type.create(body.attrs, body.children.slice(from, to))
}
