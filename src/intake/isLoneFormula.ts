import type { NodeJson } from '../article/document/documentJson.ts'

/** Whether a line is a formula on a line of its own and nothing else: it stands in the middle, as programs and pages show it. */
export function isLoneFormula([first, ...others]: readonly NodeJson[]): boolean {
  return first?.type === 'formula' && first.attrs?.display === 'block' && others.length === 0
}
