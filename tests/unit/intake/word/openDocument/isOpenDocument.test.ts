import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { openArchive } from '../../../../../src/intake/word/archive/openArchive.ts'
import { isOpenDocument } from '../../../../../src/intake/word/openDocument/isOpenDocument.ts'
import { docx } from '../../../../helpers/word/docx.ts'
import { p } from '../../../../helpers/word/markup.ts'
import { odt, tp } from '../../../../helpers/word/odt.ts'

it('tells an OpenDocument file from a Word file, by its parts and not by its name', () => {
  expect(isOpenDocument(openArchive(odt({ body: tp('文') })))).toBe(true)
  expect(isOpenDocument(openArchive(docx({ body: p('文'), files: { 'content.xml': strToU8('<x/>') } })))).toBe(false)
  expect(isOpenDocument(openArchive(zipSync({ 'a.txt': strToU8('x') })))).toBe(false)
})
