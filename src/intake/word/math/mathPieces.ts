import { childOf, childrenOf, textOf, valueOf, type XmlElement } from '../xml/xmlElement.ts'

/** A piece of an equation set on a line. */
export interface MathPiece {
  readonly text: string
  readonly place: 'line' | 'above' | 'below'
}

/** Deeper equations are set without their inner form. */
const DEEPEST = 40

/** Sets an equation (OMML) on a line, as one would read it out: fractions with a slash, roots with √, powers and indices raised and lowered. */
export function mathPieces(element: XmlElement, depth = 0): MathPiece[] {
  const part = (name: string) => {
    const found = childOf(element, name)
    return found === undefined || depth > DEEPEST ? [] : mathPieces(found, depth + 1)
  }
  const property = (name: string, key: string) => childOf(childOf(element, name), key)?.attributes['m:val']
  switch (element.name) {
    case 'm:r':
      return line(
        childrenOf(element)
          .filter(({ name }) => name === 'm:t' || name === 'w:t')
          .map(textOf)
          .join(''),
      )
    case 'm:f': {
      const [over, under] = [part('m:num'), part('m:den')]
      return property('m:fPr', 'm:type') === 'noBar'
        ? bracketed([...over, ...line('¦'), ...under])
        : [...grouped(over), ...line('/'), ...grouped(under)]
    }
    case 'm:sSup':
      return [...part('m:e'), ...raised(part('m:sup'))]
    case 'm:sSub':
      return [...part('m:e'), ...lowered(part('m:sub'))]
    case 'm:sSubSup':
      return [...part('m:e'), ...lowered(part('m:sub')), ...raised(part('m:sup'))]
    case 'm:sPre':
      return [...lowered(part('m:sub')), ...raised(part('m:sup')), ...part('m:e')]
    case 'm:rad': {
      const degree = part('m:deg')
      return [...raised(degree), ...line('√'), ...grouped(part('m:e'))]
    }
    case 'm:nary':
      return [
        ...line(property('m:naryPr', 'm:chr') ?? '∫'),
        ...lowered(part('m:sub')),
        ...raised(part('m:sup')),
        ...part('m:e'),
      ]
    case 'm:d':
      return delimited(element, depth)
    case 'm:func':
      return [...part('m:fName'), ...part('m:e')]
    case 'm:limLow':
      return [...part('m:e'), ...lowered(part('m:lim'))]
    case 'm:limUpp':
      return [...part('m:e'), ...raised(part('m:lim'))]
    case 'm:acc':
      return [...part('m:e'), ...line(property('m:accPr', 'm:chr') ?? '\u0302')]
    case 'm:m':
      return bracketed(rows(childrenOf(element, 'm:mr'), depth))
    case 'm:eqArr':
      return joined(
        childrenOf(element, 'm:e').map((row) => mathPieces(row, depth + 1)),
        '；',
      )
    default:
      return depth > DEEPEST * 4
        ? []
        : childrenOf(element)
            .filter(({ name }) => !name.endsWith('Pr'))
            .flatMap((child) => mathPieces(child, depth + 1))
  }
}

function delimited(element: XmlElement, depth: number): MathPiece[] {
  const properties = childOf(element, 'm:dPr')
  const sign = (name: string, usual: string) =>
    childOf(properties, name)?.attributes['m:val'] ?? valueOf(properties, name) ?? usual
  const parts = childrenOf(element, 'm:e').map((part) => mathPieces(part, depth + 1))
  return [...line(sign('m:begChr', '(')), ...joined(parts, sign('m:sepChr', '|')), ...line(sign('m:endChr', ')'))]
}

function rows(found: readonly XmlElement[], depth: number): MathPiece[] {
  return joined(
    found.map((row) =>
      joined(
        childrenOf(row, 'm:e').map((cell) => mathPieces(cell, depth + 1)),
        ', ',
      ),
    ),
    '; ',
  )
}

function joined(parts: readonly (readonly MathPiece[])[], sign: string): MathPiece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [...line(sign), ...part]))
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

function raised(pieces: readonly MathPiece[]): MathPiece[] {
  return moved(pieces, 'above')
}

function lowered(pieces: readonly MathPiece[]): MathPiece[] {
  return moved(pieces, 'below')
}

/** What is raised within what is raised already cannot be shown: it is written with a sign. */
function moved(pieces: readonly MathPiece[], place: 'above' | 'below'): MathPiece[] {
  return pieces.map((piece) => ({
    text: piece.place === 'line' ? piece.text : `${piece.place === 'above' ? '^' : '_'}${piece.text}`,
    place,
  }))
}
