import type { NodeJson } from '../article/document/documentJson.ts'
import { drawnFormula } from '../article/formula/drawing.ts'
import { readString } from './markup/attributeViews.ts'
import type { Profile } from './profile.ts'
import type { PublishWarning } from './publication.ts'
import { takesFormulas } from './takesFormulas.ts'
import { warning } from './warning.ts'

/** Tells which formulas of a body, as it reads, leave in another form: as text on a line, or as the TeX that could not be understood. */
export function formulaWarnings(document: NodeJson, { target }: Pick<Profile, 'target'>): PublishWarning[] {
  if (target === 'package') return []
  const formulas = formulasIn(document)
  if (!takesFormulas(target))
    return formulas.length === 0
      ? []
      : [warning('otherForm', 'publish.warning.formulasOnLine', { count: formulas.length })]
  const faulty = formulas.filter(({ attrs }) => drawnFormula(readString(attrs?.tex), false)?.ok === false)
  // Markdown has the TeX in any case.
  return faulty.length === 0 || target === 'markdown'
    ? []
    : [warning('otherForm', 'publish.warning.formulasFaulty', { count: faulty.length })]
}

function formulasIn(node: NodeJson): NodeJson[] {
  if (node.type === 'formula') return readString(node.attrs?.tex) === '' ? [] : [node]
  return (node.content ?? []).flatMap(formulasIn)
}
