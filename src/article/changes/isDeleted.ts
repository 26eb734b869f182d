import type { NodeJson } from '../document/documentJson.ts'

/** Whether a piece of a line was taken out under 修订: it is still there, and does not count. */
export function isDeleted({ marks }: Pick<NodeJson, 'marks'>): boolean {
  return marks !== undefined && marks.some(({ type }) => type === 'deletion')
}
