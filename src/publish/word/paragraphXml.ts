import type { Alignment } from '../../article/document/alignment.ts'
import { element } from '../markup/element.ts'

/** How a paragraph is set beyond its style. */
export interface ParagraphSetting {
  /** the style's id */
  readonly style: string
  readonly align?: Alignment | 'left' | 'right'
  /** the list it is an item of, and on which level */
  readonly list?: { readonly id: number; readonly level: number } | null
  /** the first line is set in by two 汉字, though its style does not say so */
  readonly indented?: boolean
  /** the whole is set in, in twentieths of a point; 0 for as its style says */
  readonly left?: number
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
}

const JC: Readonly<Record<string, string>> = {
  center: 'center',
  end: 'right',
  right: 'right',
  left: 'left',
  justify: 'both',
}

/**
 * A paragraph as Word has it. Its properties stand in the order that the format asks for.
 * @param runs its content, which is XML already
 */
export function paragraphXml(setting: ParagraphSetting, runs: string): string {
  const { style, align = 'start', list = null, indented = false, left = 0, keepNext, pageBreakBefore } = setting
  const jc = JC[align]
  const properties = [
    element('w:pStyle', { 'w:val': style }, ''),
    keepNext === true ? '<w:keepNext/>' : '',
    pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    list === null
      ? ''
      : `<w:numPr>${element('w:ilvl', { 'w:val': list.level }, '')}${element('w:numId', { 'w:val': list.id }, '')}</w:numPr>`,
    left > 0 || indented
      ? element(
          'w:ind',
          {
            'w:left': left > 0 ? left : null,
            'w:firstLineChars': indented ? 200 : null,
            'w:firstLine': indented ? 480 : null,
          },
          '',
        )
      : '',
    jc === undefined ? '' : element('w:jc', { 'w:val': jc }, ''),
  ]
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`
}
