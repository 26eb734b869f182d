import { wordColour } from '../../article/document/wordColour.ts'
import type { ColourName } from '../../article/document/marks/colour.ts'
import { element } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'

/** How a run of text is set. */
export interface RunSetting {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly superscript?: boolean
  readonly subscript?: boolean
  readonly colour?: ColourName
  /** a character style, by its id */
  readonly style?: string
}

/** A piece of text, written when it is known how it is set. */
export type WordInline = (setting: RunSetting) => string

/** A run of text as Word has it. Its properties stand in the order that the format asks for. */
export function runXml(text: string, setting: RunSetting = {}): string {
  const inner = escapeText(text)
    .split('\t')
    .map((part) => (part === '' ? '' : element('w:t', { 'xml:space': 'preserve' }, part.replaceAll('\n', ' '))))
    .join('<w:tab/>')
  return inner === '' ? '' : `<w:r>${settingXml(setting)}${inner}</w:r>`
}

/** A new line within a paragraph. */
export function breakXml(): string {
  return '<w:r><w:br/></w:r>'
}

function settingXml(setting: RunSetting): string {
  const { bold, italic, underline, strike, superscript, subscript, colour, style } = setting
  const inner = [
    style === undefined ? '' : element('w:rStyle', { 'w:val': style }, ''),
    bold === true ? '<w:b/><w:bCs/>' : '',
    italic === true ? '<w:i/><w:iCs/>' : '',
    strike === true ? '<w:strike/>' : '',
    colour === undefined ? '' : element('w:color', { 'w:val': wordColour(colour) }, ''),
    underline === true ? '<w:u w:val="single"/>' : '',
    superscript === true ? '<w:vertAlign w:val="superscript"/>' : '',
    subscript === true ? '<w:vertAlign w:val="subscript"/>' : '',
  ].join('')
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`
}
