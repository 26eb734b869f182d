import type { MathSign } from '../../../article/formula/mathTree.ts'
import { escapeText } from '../../markup/escape.ts'

const FONT = '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr>'

/** Letters, a number, a sign or words of a formula as a run of OMML: names slanted, all else upright, words as text. */
export function mathRunXml({ role, text }: MathSign): string {
  if (text === '') return ''
  const how =
    role === 'words' ? '<m:rPr><m:nor/></m:rPr>' : role === 'upright' ? '<m:rPr><m:sty m:val="p"/></m:rPr>' : ''
  return `<m:r>${how}${role === 'words' ? '' : FONT}<m:t xml:space="preserve">${escapeText(text)}</m:t></m:r>`
}
