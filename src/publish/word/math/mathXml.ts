import { isEmpty, isFunction, rowOf, type MathScripts, type MathTree } from '../../../article/formula/mathTree.ts'
import { INTEGRALS, LARGE } from '../../../article/formula/texSymbols.ts'
import { element } from '../../markup/element.ts'
import { accentXml } from './accentXml.ts'
import { mathRunXml } from './mathRunXml.ts'

/** A formula's parts as OMML. A large sign and a function take what follows them as their own, as Word has it. */
export function mathXml(tree: MathTree): string {
  switch (tree.kind) {
    case 'row':
      return rowXml(tree.items)
    case 'sign':
      return mathRunXml(tree)
    case 'space':
      return mathRunXml({ kind: 'sign', role: 'operator', text: tree.wide ? '\u2003' : '\u2009' })
    case 'fraction':
      return element(
        'm:f',
        {},
        (tree.bar ? '' : `<m:fPr>${valueXml('m:type', 'noBar')}</m:fPr>`) +
          within('num', tree.over) +
          within('den', tree.under),
      )
    case 'root': {
      const hides = tree.degree === null || isEmpty(tree.degree)
      const degree = hides ? `<m:radPr>${valueXml('m:degHide', '1')}</m:radPr><m:deg/>` : within('deg', tree.degree)
      return element('m:rad', {}, degree + within('e', tree.of))
    }
    case 'scripts':
      return isLarge(tree) ? naryXml(tree, null) : scriptsXml(tree)
    case 'fence': {
      const { open, close, separator, parts } = tree
      const properties = [
        valueXml('m:begChr', open),
        separator === '' ? '' : valueXml('m:sepChr', separator),
        valueXml('m:endChr', close),
      ]
      return element(
        'm:d',
        {},
        `<m:dPr>${properties.join('')}</m:dPr>` + parts.map((part) => within('e', part)).join(''),
      )
    }
    case 'grid':
      return tree.form === 'lines'
        ? element('m:eqArr', {}, tree.rows.map((row) => linesXml(row)).join(''))
        : element(
            'm:m',
            {},
            tree.rows.map((row) => element('m:mr', {}, row.map((cell) => within('e', cell)).join(''))).join(''),
          )
    case 'accent':
      return accentXml(tree.sign, tree.below, within('e', tree.of))
  }
}

/** An element with one value. */
function valueXml(name: string, value: string): string {
  return element(name, { 'm:val': value }, '')
}

function within(name: string, tree: MathTree): string {
  return element(`m:${name}`, {}, mathXml(tree))
}

function rowXml(items: readonly MathTree[]): string {
  let xml = ''
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!
    const next = items[at + 1] ?? null
    if (item.kind === 'scripts' && isLarge(item)) {
      xml += naryXml(item, next)
      at += 1
    } else if (isOperation(item) && next !== null && !isSignOf(next)) {
      xml += element('m:func', {}, within('fName', item) + within('e', next))
      at += 1
    } else xml += mathXml(item)
  }
  return xml
}

/** One line of several, its cells joined where they meet. */
function linesXml(row: readonly MathTree[]): string {
  const cells = row.map((cell) => mathXml(cell))
  return element('m:e', {}, cells.join('<m:r><m:t>&amp;</m:t></m:r>'))
}

function isLarge({ base, place }: MathScripts): boolean {
  return place !== 'before' && base.kind === 'sign' && (LARGE.has(base.text) || INTEGRALS.has(base.text))
}

function isOperation(tree: MathTree): boolean {
  const base = tree.kind === 'scripts' && tree.place !== 'before' ? tree.base : tree
  return base.kind === 'sign' && base.role === 'upright' && isFunction(base.text)
}

/** Nothing is a function of a plus. */
function isSignOf(tree: MathTree): boolean {
  return tree.kind === 'sign' && tree.role === 'operator'
}

function naryXml({ base, sub, sup, place }: MathScripts, next: MathTree | null): string {
  const properties = [
    valueXml('m:chr', base.kind === 'sign' ? base.text : '∑'),
    valueXml('m:limLoc', place === 'above' ? 'undOvr' : 'subSup'),
    sub === null ? valueXml('m:subHide', '1') : '',
    sup === null ? valueXml('m:supHide', '1') : '',
  ]
  const nothing = rowOf([])
  const parts = within('sub', sub ?? nothing) + within('sup', sup ?? nothing) + within('e', next ?? nothing)
  return element('m:nary', {}, `<m:naryPr>${properties.join('')}</m:naryPr>${parts}`)
}

function scriptsXml({ base, sub, sup, place }: MathScripts): string {
  if (place === 'before') {
    const nothing = rowOf([])
    return element('m:sPre', {}, within('sub', sub ?? nothing) + within('sup', sup ?? nothing) + within('e', base))
  }
  if (place === 'above') {
    const low = sub === null ? mathXml(base) : element('m:limLow', {}, within('e', base) + within('lim', sub))
    return sup === null ? low : element('m:limUpp', {}, `<m:e>${low}</m:e>${within('lim', sup)}`)
  }
  if (sub === null) return element('m:sSup', {}, within('e', base) + within('sup', sup ?? rowOf([])))
  if (sup === null) return element('m:sSub', {}, within('e', base) + within('sub', sub))
  return element('m:sSubSup', {}, within('e', base) + within('sub', sub) + within('sup', sup))
}
