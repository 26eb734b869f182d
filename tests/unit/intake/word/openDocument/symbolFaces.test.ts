import { expect, it } from 'vitest'
import { symbolFaces } from '../../../../../src/intake/word/openDocument/symbolFaces.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import { ODT_ROOT } from '../../../../helpers/word/odt.ts'

it('names the styles of text that is set in a face of signs, and no others', () => {
  const style = (name: string, family: string, face: string) =>
    `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${face}/></style:style>`
  const source = parseXml(
    `<x ${ODT_ROOT}>${style('a', 'text', 'style:font-name="Wingdings"')}${style('b', 'text', 'style:font-name="宋体"')}${style('c', 'paragraph', 'style:font-name="Symbol"')}${style('d', 'text', `fo:font-family="'Wingdings 2'"`)}</x>`,
  )
  expect([...symbolFaces([source])]).toEqual([
    ['a', 'Wingdings'],
    ['d', 'Wingdings 2'],
  ])
})
