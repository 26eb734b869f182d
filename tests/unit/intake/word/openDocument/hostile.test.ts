import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { ODT_ROOT, odt, tp } from '../../../../helpers/word/odt.ts'
import { codeOf, readOdt } from './readOdt.ts'

const content = (markup: string) => zipSync({ 'content.xml': strToU8(markup) })
const wrapped = (before: string, after: string, times: number) =>
  `${before.repeat(times)}${tp('深处的话')}${after.repeat(times)}`

it.each<[string, Uint8Array, string]>([
  ['a bomb', content(' '.repeat(24 * 1024 * 1024)), 'input.tooHard'],
  [
    'entities',
    content(`<!DOCTYPE x [<!ENTITY a "b">]><office:document-content ${ODT_ROOT}>&a;</office:document-content>`),
    'input.damaged',
  ],
  ['an entity that nobody declared', odt({ body: tp('&evil;') }), 'input.damaged'],
  ['broken markup', odt({ body: '<text:p>' }), 'input.damaged'],
  [
    'a spreadsheet',
    content(
      `<office:document-content ${ODT_ROOT}><office:body><office:spreadsheet/></office:body></office:document-content>`,
    ),
    'input.notText',
  ],
  [
    'encrypted',
    odt({ body: tp('x'), manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
    'input.encrypted',
  ],
  ['nothing in it', odt({ body: '' }), 'input.empty'],
  ['cut off', odt({ body: tp('一') }).subarray(0, 300), 'input.damaged'],
])('%s: a clear word', (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code)
})

it.each([
  ['spans', '<text:p><text:span>', '</text:span></text:p>'],
  ['sections', '<text:section>', '</text:section>'],
  ['lists', '<text:list><text:list-item>', '</text:list-item></text:list>'],
  ['tables', '<table:table><table:table-row><table:table-cell>', '</table:table-cell></table:table-row></table:table>'],
  ['boxes', '<draw:frame><draw:text-box>', '</draw:text-box></draw:frame>'],
])('%s nested 20,000 deep lose no word', (_, before, after) => {
  expect(JSON.stringify(readOdt({ body: wrapped(before, after, 20_000) }).document)).toContain('深处的话')
})

it('passes over damaged parts beside the text, and names them', () => {
  const read = readOdt({ body: tp('正文。'), files: { 'meta.xml': strToU8('<x'), 'styles.xml': strToU8('no markup') } })
  expect(read.losses.map(({ where }) => where).sort()).toEqual(['meta.xml', 'styles.xml'])
})
