import { expect, it } from 'vitest'
import { paragraphXml } from '../../../../src/publish/word/paragraphXml.ts'

it('sets properties in the order that the format asks for', () => {
  const xml = paragraphXml(
    { style: 'Normal', align: 'end', list: { id: 3, level: 1 }, indented: true, left: 480, keepNext: true },
    '',
  )
  const names = [...xml.matchAll(/<w:(pStyle|keepNext|numPr|ind|jc)[ />]/g)].map(([, name]) => name)
  expect(names).toEqual(['pStyle', 'keepNext', 'numPr', 'ind', 'jc'])
  expect(xml).toContain('w:left="480" w:firstLineChars="200"')
  expect(xml).toContain('<w:jc w:val="right">')
})

it('leaves to the style what the style says', () => {
  expect(paragraphXml({ style: 'Normal' }, 'x')).toBe('<w:p><w:pPr><w:pStyle w:val="Normal"></w:pStyle></w:pPr>x</w:p>')
})
