import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { LONGEST_FORMULA } from '../../../src/article/document/nodes/formula.ts'
import { formulaAt } from './askFormula.ts'

/** A formula as the form has it. */
export interface FormulaDraft {
  readonly tex: string
  /** on a line of its own */
  readonly display: boolean
}

/** What the form begins with: the formula that is selected, or the words that are, if they are of one line; `found` tells of the first. */
export function formulaDraft(state: EditorState): FormulaDraft & { readonly found: boolean } {
  const found = formulaAt(state)
  if (found !== null)
    return { tex: String(found.node.attrs.tex), display: found.node.attrs.display === 'block', found: true }
  const { $from, $to, from, to } = state.selection
  const words = $from.sameParent($to) ? state.doc.textBetween(from, to) : ''
  return { tex: words.length <= LONGEST_FORMULA ? words : '', display: false, found: false }
}

/**
 * Writes the formula that is selected anew, or puts one in the place of the words that are; without TeX it goes. One on a line of its own gets a
 * paragraph to itself, in the middle. The cursor stands behind it. Null where nothing changes.
 */
export function setFormula(state: EditorState, { tex, display }: FormulaDraft): Transaction | null {
  const text = tex.trim().slice(0, LONGEST_FORMULA)
  const found = formulaAt(state)
  const tr = closeHistory(state.tr)
  if (found === null && text === '') return null
  if (found !== null && text === '') return tr.delete(found.pos, found.pos + 1).scrollIntoView()
  if (found !== null && text === found.node.attrs.tex && display === (found.node.attrs.display === 'block')) return null
  const { $from, $to, from, to } = state.selection
  const isOneLine = $from.sameParent($to)
  const marks =
    found?.node.marks ?? $to.marks().filter(({ type }) => !/^(?:superscript|subscript|ruby)$/.test(type.name))
  const formula = state.schema.nodes.formula!.create({ tex: text, display: display ? 'block' : 'inline' }, null, marks)
  const start = found?.pos ?? (isOneLine ? from : to)
  if (found !== null) tr.replaceWith(start, start + 1, formula)
  else if (isOneLine && from < to) tr.replaceWith(from, to, formula)
  else tr.insert(start, formula)
  if (display) return apart(tr, start)
  return tr.setSelection(TextSelection.create(tr.doc, start + 1)).scrollIntoView()
}

/** Gives a formula a paragraph to itself; in a heading, a caption or the like it stays in the line. */
function apart(tr: Transaction, at: number): Transaction {
  const $at = tr.doc.resolve(at)
  const { paragraph } = tr.doc.type.schema.nodes
  if ($at.parent.type !== paragraph) return tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView()
  let place = at
  if ($at.parentOffset + 1 < $at.parent.content.size) tr.split(at + 1)
  if ($at.parentOffset > 0) {
    tr.split(at)
    place = at + 2
  }
  const $place = tr.doc.resolve(place)
  tr.setNodeMarkup($place.before(), undefined, { ...$place.parent.attrs, align: 'center', indent: 0 })
  const after = tr.doc.resolve($place.after())
  if (after.nodeAfter === null) tr.insert(after.pos, paragraph.create(plainAttributes($at.parent)))
  return tr.setSelection(TextSelection.near(tr.doc.resolve($place.after() + 1), 1)).scrollIntoView()
}

/** What follows goes on as the paragraph that the formula came into, unless it was the formula's own. */
function plainAttributes({ attrs, content }: Node): Record<string, unknown> | null {
  return content.size > 1 ? attrs : null
}
