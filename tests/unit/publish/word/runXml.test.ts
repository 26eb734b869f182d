import { expect, it } from 'vitest'
import { runXml } from '../../../../src/publish/word/runXml.ts'

it('keeps blanks, escapes markup and writes tabs as Word has them', () => {
  expect(runXml(' a<b\tc ')).toBe(
    '<w:r><w:t xml:space="preserve"> a&lt;b</w:t><w:tab/><w:t xml:space="preserve">c </w:t></w:r>',
  )
})

it('sets properties in the order that the format asks for', () => {
  const run = runXml('字', {
    superscript: true,
    underline: true,
    strike: true,
    italic: true,
    bold: true,
    style: 'Label',
  })
  const names = [...run.matchAll(/<w:(rStyle|b|i|strike|u|vertAlign)[ /]/g)].map(([, name]) => name)
  expect(names).toEqual(['rStyle', 'b', 'i', 'strike', 'u', 'vertAlign'])
})

it('writes nothing for no text', () => {
  expect(runXml('', { bold: true })).toBe('')
  expect(runXml('\u0001')).toBe('')
})
