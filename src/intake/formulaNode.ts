import type { NodeJson } from '../article/document/documentJson.ts'
import { LONGEST_FORMULA } from '../article/document/nodes/formula.ts'

/** A formula of a manuscript by its TeX; null where there is none, or where it is longer than one may be. @param display on a line of its own */
export function formulaNode(tex: string, display: boolean): NodeJson | null {
  const text = tex.trim()
  if (text === '' || text.length > LONGEST_FORMULA) return null
  return { type: 'formula', attrs: { tex: text, display: display ? 'block' : 'inline' } }
}
