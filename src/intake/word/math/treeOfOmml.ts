import { accentOf } from '../../../article/formula/accents.ts'
import { isFunction, rowOf, sign, type MathTree } from '../../../article/formula/mathTree.ts'
import { treeOfMathml } from '../../../article/formula/treeOfMathml.ts'
import { childOf, childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import { mathRun } from './mathRun.ts'
import { plainMathml } from './plainMathml.ts'

/** Deeper equations are read without their inner form. */
const DEEPEST = 40

const NOTHING: MathTree = { kind: 'row', items: [] }

/** Reads an equation (OMML). What it does not know gives way to what it holds. */
export function treeOfOmml(element: XmlElement, depth = 0): MathTree {
  const part = (name: string): MathTree => {
    const found = childOf(element, name)
    return found === undefined || depth > DEEPEST ? NOTHING : treeOfOmml(found, depth + 1)
  }
  const within = (children: readonly XmlElement[]): MathTree[] => children.map((child) => treeOfOmml(child, depth + 1))
  const all = (): MathTree =>
    depth > DEEPEST * 4 ? NOTHING : rowOf(within(childrenOf(element).filter(({ name }) => !/^[mw]:\w*Pr$/.test(name))))
  switch (element.name) {
    // As an OpenDocument file has it.
    case 'math:math':
      return treeOfMathml(plainMathml(element))
    case 'm:r':
      return mathRun(element)
    case 'm:f':
      return {
        kind: 'fraction',
        over: part('m:num'),
        under: part('m:den'),
        bar: propertyOf(element, 'm:fPr', 'm:type') !== 'noBar',
      }
    case 'm:sSup':
      return { kind: 'scripts', base: part('m:e'), sub: null, sup: part('m:sup'), place: 'beside' }
    case 'm:sSub':
      return { kind: 'scripts', base: part('m:e'), sub: part('m:sub'), sup: null, place: 'beside' }
    case 'm:sSubSup':
      return { kind: 'scripts', base: part('m:e'), sub: part('m:sub'), sup: part('m:sup'), place: 'beside' }
    case 'm:sPre':
      return { kind: 'scripts', base: part('m:e'), sub: part('m:sub'), sup: part('m:sup'), place: 'before' }
    case 'm:rad': {
      const degree = part('m:deg')
      return { kind: 'root', of: part('m:e'), degree: isNothing(degree) ? null : degree }
    }
    case 'm:nary':
      return rowOf([naryOf(element, part('m:sub'), part('m:sup')), part('m:e')])
    case 'm:d':
      return {
        kind: 'fence',
        open: propertyOf(element, 'm:dPr', 'm:begChr') ?? '(',
        close: propertyOf(element, 'm:dPr', 'm:endChr') ?? ')',
        separator: propertyOf(element, 'm:dPr', 'm:sepChr') ?? '|',
        parts: within(childrenOf(element, 'm:e')),
      }
    case 'm:func':
      return rowOf([functionOf(part('m:fName')), part('m:e')])
    case 'm:limLow':
      return { kind: 'scripts', base: functionOf(part('m:e')), sub: part('m:lim'), sup: null, place: 'above' }
    case 'm:limUpp':
      return { kind: 'scripts', base: part('m:e'), sub: null, sup: part('m:lim'), place: 'above' }
    case 'm:acc':
      return accented(part('m:e'), propertyOf(element, 'm:accPr', 'm:chr') ?? '^', false)
    case 'm:bar': {
      const below = propertyOf(element, 'm:barPr', 'm:pos') !== 'top'
      return { kind: 'accent', of: part('m:e'), sign: below ? '_' : '¯', below }
    }
    case 'm:groupChr': {
      const below = propertyOf(element, 'm:groupChrPr', 'm:pos') !== 'top'
      return accented(part('m:e'), propertyOf(element, 'm:groupChrPr', 'm:chr') ?? '⏟', below)
    }
    case 'm:m':
      return {
        kind: 'grid',
        form: 'matrix',
        rows: childrenOf(element, 'm:mr').map((row) => within(childrenOf(row, 'm:e'))),
      }
    case 'm:eqArr':
      return {
        kind: 'grid',
        form: 'lines',
        rows: within(childrenOf(element, 'm:e')).map(cellsOf),
      }
    default:
      return all()
  }
}

function propertyOf(element: XmlElement, name: string, key: string): string | undefined {
  const found = childOf(childOf(element, name), key)
  return found === undefined ? undefined : (found.attributes['m:val'] ?? found.attributes['w:val'] ?? '')
}

function isNothing(tree: MathTree): boolean {
  return tree.kind === 'row' && tree.items.length === 0
}

function naryOf(element: XmlElement, sub: MathTree, sup: MathTree): MathTree {
  const base = sign('operator', propertyOf(element, 'm:naryPr', 'm:chr') ?? '∫')
  const place = propertyOf(element, 'm:naryPr', 'm:limLoc') === 'undOvr' ? 'above' : 'beside'
  if (isNothing(sub) && isNothing(sup)) return base
  return { kind: 'scripts', base, sub: isNothing(sub) ? null : sub, sup: isNothing(sup) ? null : sup, place }
}

/** A name written letter by letter is one name. */
function functionOf(name: MathTree): MathTree {
  const text = (name.kind === 'row' ? name.items : [name])
    .map((item) => (item.kind === 'sign' ? item.text : ' '))
    .join('')
  return isFunction(text) ? sign('upright', text) : name
}

function accented(of: MathTree, mark: string, below: boolean): MathTree {
  const known = accentOf(mark, below)
  if (known !== null) return { kind: 'accent', of, sign: known, below }
  const over = sign('operator', mark)
  return { kind: 'scripts', base: of, sub: below ? over : null, sup: below ? null : over, place: 'above' }
}

/** The cells of a line: Word parts them by `&`, the odd ones where lines meet. */
function cellsOf(line: MathTree): MathTree[] {
  const cells: MathTree[][] = [[]]
  for (const item of line.kind === 'row' ? line.items : [line]) {
    if (item.kind === 'sign' && item.text === '&') cells.push([])
    else cells.at(-1)!.push(item)
  }
  return cells.map(rowOf)
}
