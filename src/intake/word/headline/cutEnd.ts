import type { NodeJson } from '../../../article/document/documentJson.ts'

/** Inline nodes without their last characters; a line break counts as one, a note as none. */
export function cutEnd(nodes: readonly NodeJson[], characters: number): NodeJson[] {
  const kept = [...nodes]
  for (let left = characters; left > 0 && kept.length > 0;) {
    const last = kept.pop()!
    const length = last.text?.length ?? (last.type === 'footnote' ? 0 : 1)
    if (length > left) kept.push({ ...last, text: last.text!.slice(0, length - left) })
    left -= length
  }
  return kept
}
