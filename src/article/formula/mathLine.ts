import { isFunction, type MathFence, type MathTree } from './mathTree.ts'

/** A piece of a formula set on a line. */
export interface MathPiece {
  readonly text: string
  readonly place: 'line' | 'above' | 'below'
}

/** Combining marks for accents, which a line of text can hold. */
const MARKS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '~': '\u0303',
  '¯': '\u0304',
  '→': '\u20d7',
  '˙': '\u0307',
  '¨': '\u0308',
}

/** Sets a formula on a line, as one would read it out: fractions with a slash, roots with √, powers and indices raised and lowered. */
export function mathLine(tree: MathTree): MathPiece[] {
  switch (tree.kind) {
    case 'row':
      return tree.items.flatMap((item, index) => [...spaceBefore(tree.items[index - 1], item), ...mathLine(item)])
    case 'sign':
      return line(tree.text)
    case 'space':
      return tree.wide ? line(' ') : []
    case 'fraction': {
      const [over, under] = [mathLine(tree.over), mathLine(tree.under)]
      return tree.bar
        ? [...grouped(over), ...line('/'), ...grouped(under)]
        : bracketed([...over, ...line('¦'), ...under])
    }
    case 'root':
      return [
        ...(tree.degree === null ? [] : moved(mathLine(tree.degree), 'above')),
        ...line('√'),
        ...grouped(mathLine(tree.of)),
      ]
    case 'scripts': {
      const indices = [
        ...(tree.sub === null ? [] : moved(mathLine(tree.sub), 'below')),
        ...(tree.sup === null ? [] : raised(tree.sup)),
      ]
      return tree.place === 'before' ? [...indices, ...mathLine(tree.base)] : [...mathLine(tree.base), ...indices]
    }
    case 'fence':
      return fenced(tree)
    case 'grid':
      return tree.form === 'lines'
        ? joined(
            tree.rows.map((row) => row.flatMap(mathLine)),
            '；',
          )
        : bracketed(rows(tree.rows))
    case 'accent':
      return [...mathLine(tree.of), ...line(MARKS[tree.sign] ?? '')]
  }
}

/** A function and what it is of do not run together. */
function spaceBefore(before: MathTree | undefined, item: MathTree): MathPiece[] {
  const isName = item.kind === 'sign' && item.role !== 'operator' && /^[\p{L}\d]/u.test(item.text)
  return isName && before?.kind === 'sign' && isFunction(before.text) && /^[A-Za-z\d]/.test(item.text) ? line(' ') : []
}

/** A matrix in brackets has these, and no others. */
function fenced({ open, close, separator, parts }: MathFence): MathPiece[] {
  const inner = parts.map((part) =>
    part.kind === 'grid'
      ? rows(part.rows)
      : part.kind === 'fraction' && !part.bar
        ? mathLine(part).slice(1, -1)
        : mathLine(part),
  )
  return [...line(open), ...joined(inner, separator), ...line(close)]
}

function rows(found: readonly (readonly MathTree[])[]): MathPiece[] {
  return joined(
    found.map((row) => joined(row.map(mathLine), ', ')),
    '; ',
  )
}

function joined(parts: readonly (readonly MathPiece[])[], mark: string): MathPiece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [...line(mark), ...part]))
}

function line(text: string): MathPiece[] {
  return text === '' ? [] : [{ text, place: 'line' }]
}

function bracketed(pieces: readonly MathPiece[]): MathPiece[] {
  return [...line('['), ...pieces, ...line(']')]
}

/** In brackets where more than one sign or number would fall apart beside a slash or a root. */
function grouped(pieces: readonly MathPiece[]): MathPiece[] {
  const text = pieces.map((piece) => piece.text).join('')
  return /^(?:[\d.]+|\p{L}\p{M}*|\p{sc=Han}+)$/u.test(text) || pieces.length === 0
    ? [...pieces]
    : [...line('('), ...pieces, ...line(')')]
}

/** A prime stands high by itself. */
function raised(sup: MathTree): MathPiece[] {
  const pieces = mathLine(sup)
  return pieces.every(({ text, place }) => place === 'line' && /^[′″‴*°]+$/.test(text))
    ? pieces
    : moved(pieces, 'above')
}

/** One piece; what is raised within what is raised already cannot be shown: it is written with a sign. */
function moved(pieces: readonly MathPiece[], place: 'above' | 'below'): MathPiece[] {
  const out: MathPiece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const text = piece.place === 'line' ? piece.text : `${piece.place === 'above' ? '^' : '_'}${piece.text}`
    if (last === undefined || piece.place !== 'line') out.push({ text, place })
    else out[out.length - 1] = { text: last.text + text, place }
  }
  return out
}
