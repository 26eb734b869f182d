import { lettersIn } from '../../../article/formula/mathLetters.ts'
import { isFunction, rowOf, sign, type MathTree } from '../../../article/formula/mathTree.ts'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xmlElement.ts'

/** A run's signs: numbers, words, and all others one by one. */
const SIGNS = /\d+(?:[.,]\d+)*|[\p{sc=Han}\u3000-\u303f\uff00-\uffef]+|[\u2000-\u200a\u205f\s]+|[A-Za-z]+|[\s\S]/gu

/** Reads a run of an equation: letters set slanted are names, upright ones a unit or a function, normal text is words. */
export function mathRun(run: XmlElement): MathTree {
  const text = childrenOf(run)
    .filter(({ name }) => name === 'm:t' || name === 'w:t')
    .map(textOf)
    .join('')
  const properties = childOf(run, 'm:rPr')
  const value = (name: string) => childOf(properties, name)?.attributes['m:val']
  if (text === '') return rowOf([])
  if (childOf(properties, 'm:nor') !== undefined) return sign('words', text)
  const style = value('m:sty') ?? 'i'
  const script = value('m:scr') ?? ''
  const face =
    script !== '' && script !== 'roman' ? script : style === 'b' ? 'bold' : style === 'bi' ? 'bold-italic' : ''
  return rowOf((text.match(SIGNS) ?? []).flatMap((part) => signsOf(part, style === 'p', face)))
}

function signsOf(part: string, isUpright: boolean, face: string): MathTree[] {
  if (/^\d/.test(part)) return [sign('number', lettersIn(face, part))]
  if (/^[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(part)) return [sign('words', part)]
  if (/^[\u2000-\u200a\u205f\s]/.test(part))
    return /[\u2001\u2003]/.test(part)
      ? [{ kind: 'space', wide: true }]
      : part === ' '
        ? []
        : [{ kind: 'space', wide: false }]
  if (/^[A-Za-z]/.test(part)) {
    if (face !== '') return [sign('name', lettersIn(face, part))]
    if (isUpright || isFunction(part)) return [sign('upright', part)]
    return [...part].map((letter) => sign('name', letter))
  }
  return [sign(/\p{L}/u.test(part) ? 'name' : 'operator', lettersIn(face, part))]
}
