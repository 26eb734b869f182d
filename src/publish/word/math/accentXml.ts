import { element } from '../../markup/element.ts'

/** Accents as combining marks, which is how Word names them. */
const MARKS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '~': '\u0303',
  '→': '\u20d7',
  '←': '\u20d6',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030c',
  '˘': '\u0306',
  '´': '\u0301',
  '`': '\u0300',
}

/**
 * An accent as OMML: bars and braces are elements of their own.
 * @param inner what it stands over, as `m:e`
 */
export function accentXml(sign: string, below: boolean, inner: string): string {
  const value = (name: string, text: string) => element(name, { 'm:val': text }, '')
  if (sign === '¯' || sign === '_')
    return element('m:bar', {}, `<m:barPr>${value('m:pos', below ? 'bot' : 'top')}</m:barPr>${inner}`)
  if (sign === '⏞' || sign === '⏟') {
    const properties = [
      value('m:chr', sign),
      value('m:pos', below ? 'bot' : 'top'),
      value('m:vertJc', below ? 'top' : 'bot'),
    ]
    return element('m:groupChr', {}, `<m:groupChrPr>${properties.join('')}</m:groupChrPr>${inner}`)
  }
  return element('m:acc', {}, `<m:accPr>${value('m:chr', MARKS[sign] ?? sign)}</m:accPr>${inner}`)
}
