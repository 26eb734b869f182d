import { expect, it } from 'vitest'
import type { PrintedReport } from '../../../../src/base/printedReport.ts'
import { parseXml } from '../../../../src/intake/word/xml/parseXml.ts'
import { reportWordParts } from '../../../../src/publish/word/reportWordParts.ts'

const REPORT: PrintedReport = {
  title: '体检报告 · <题> & “二”',
  made: '2016-05-19T06:30:00.000Z',
  blocks: [
    { kind: 'title', line: [{ text: '体检报告' }] },
    { kind: 'about', line: [{ text: '共 1 篇' }] },
    { kind: 'article', line: [{ text: '<script>\u0000\ud800' }] },
    { kind: 'group', line: [{ text: '标点' }] },
    { kind: 'finding', line: [{ text: '错误', tone: 'error' }, { text: ' 半角' }] },
    { kind: 'words', line: (['warning', 'hint', 'soft', 'label'] as const).map((tone) => ({ text: tone, tone })) },
    {
      kind: 'table',
      widths: [1, 3],
      head: ['位置', '原文'],
      rows: [
        [[[{ text: '第 1 段' }]], [[{ text: ',', tone: 'wrong' }], [{ text: '，', tone: 'mended' }]]],
        [[], []],
      ],
      numbers: true,
    },
    { kind: 'table', widths: [1], head: ['甲'], rows: [] },
  ],
}

it('is well-formed whatever the words are, and knows every style that it uses', () => {
  const parts = reportWordParts(REPORT)
  for (const [path, text] of Object.entries(parts)) expect(() => parseXml(text, () => undefined), path).not.toThrow()
  const document = parts['word/document.xml'] ?? ''
  const used = [...document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(used).size).toBeGreaterThan(12)
  for (const id of used) expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`)
  expect(document).toContain('&lt;script')
  expect(document).not.toMatch(/(?<!<\/w:p>)<\/w:tc>|<\/w:tbl><w:tbl>/)
  for (const [, id] of document.matchAll(/r:id="([^"]+)"/g))
    expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${id}"`)
})

it('keeps what leads a table in with it, repeats its head, and sets numbers to the right', () => {
  const document = reportWordParts(REPORT)['word/document.xml'] ?? ''
  expect(document).toMatch(/<w:pStyle w:val="ReportWords"><\/w:pStyle><w:keepNext\/>/)
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(document).toContain('<w:jc w:val="right">')
})

it('says in its properties what it is and when it was made, and is the same each time', () => {
  const parts = reportWordParts(REPORT)
  expect(parts['docProps/core.xml']).toContain('<dc:title>体检报告 · &lt;题&gt; &amp; “二”</dc:title>')
  expect(parts['docProps/core.xml']).toContain('2016-05-19T06:30:00Z')
  expect(reportWordParts(REPORT)).toEqual(parts)
})
