import type { NodeJson } from '../../article/document/documentJson.ts'
import type { Edit } from '../../article/finding.ts'

/**
 * The inline content of a block with edits made. New words take the marks of the first character they stand for, or of what stands before them;
 * an atom within an edited range stays.
 */
export function editInline(content: readonly NodeJson[], edits: readonly Edit[]): NodeJson[] {
  let pieces = [...content]
  for (const { from, to, text } of [...edits].reverse()) {
    let at = 0
    let put = false
    const next: NodeJson[] = []
    for (const [index, piece] of pieces.entries()) {
      const start = at
      const words = piece.text
      at += words?.length ?? 1
      const last = index === pieces.length - 1
      const touches = from < at || (last && from === at) || (from === to && from === at)
      if (words === undefined || !touches || (put && start >= to) || start > to) {
        next.push(piece)
        continue
      }
      const head = words.slice(0, Math.max(0, from - start))
      const tail = words.slice(Math.max(0, to - start))
      const changed = head + (put ? '' : text) + tail
      put = true
      if (changed !== '') next.push({ ...piece, text: changed })
    }
    pieces = next
  }
  return pieces
}
