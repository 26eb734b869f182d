import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import type { BodyChange } from './checkJob.ts'

/** What changed between two bodies, told by their blocks' objects: a block that is the same object did not change. */
export function bodyChange(before: readonly NodeJson[], now: readonly NodeJson[]): BodyChange {
  const shorter = Math.min(before.length, now.length)
  let from = 0
  while (from < shorter && before[from] === now[from]) from += 1
  let same = 0
  while (same < shorter - from && before[before.length - 1 - same] === now[now.length - 1 - same]) same += 1
  return { from, gone: before.length - from - same, blocks: now.slice(from, now.length - same) }
}
