import type { MarkJson, NodeJson } from '../document/documentJson.ts'
import { mathLine } from './mathLine.ts'
import { treeOfTex } from './treeOfTex.ts'

/** A formula as text on a line, powers and indices raised and lowered: for targets that have no place for its form. It bears the formula's marks. */
export function formulaLine(tex: string, marks: readonly MarkJson[] = []): NodeJson[] {
  const around = marks.filter(({ type }) => !/^(?:superscript|subscript|ruby)$/.test(type))
  return mathLine(treeOfTex(tex))
    .filter(({ text }) => text !== '')
    .map(({ text, place }): NodeJson => {
      const all = place === 'line' ? around : [...around, { type: place === 'above' ? 'superscript' : 'subscript' }]
      return all.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: all }
    })
}
