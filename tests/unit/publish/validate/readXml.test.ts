import { describe, expect, it } from 'vitest'
import { readXml } from '../../../../src/publish/validate/readXml.ts'

describe('readXml', () => {
  it('reads elements, attributes, text, CDATA and references', () => {
    const text = `<?xml version="1.0"?>\n<!-- 注 -->\n<a x="1&amp;2" y='"'>甲<b/>乙<![CDATA[<丙>]]]]><![CDATA[>]]>&#20002;&#x4e02;&lt;</a>\n`
    expect(readXml(text)).toEqual({
      root: {
        name: 'a',
        attributes: { x: '1&2', y: '"' },
        children: [{ name: 'b', attributes: {}, children: [], text: '' }],
        text: '甲乙<丙>]]>丢丂<',
      },
    })
  })

  it.each([
    ['nothing', '', 1],
    ['two roots', '<a/><b/>', 1],
    ['text beside the root', '<a/>字', 1],
    ['an element left open', '<a>\n<b>\n</a>', 3],
    ['an end without a beginning', '<a/>\n</a>', 2],
    ['a bare ampersand', '<a>\n&amp; & </a>', 1],
    ['an entity of its own', '<a>&xxe;</a>', 1],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]>\n<a/>', 1],
    ['an attribute twice', '<a>\n<b c="1" c="2"/></a>', 2],
    ['an attribute without quotes', '<a b=1/>', 1],
    ['a control character', '<a>\n\u0001</a>', 2],
    ['half a character', '<a>\ud800</a>', 1],
    ['an end of CDATA in text', '<a>]]></a>', 1],
    ['a number of no character', '<a>&#x110000;</a>', 1],
  ])('refuses %s and says on which line', (_what, text, line) => {
    expect(readXml(text)).toMatchObject({ wrong: expect.any(String), line })
  })

  it('takes time in proportion to the length, whatever the text', () => {
    const before = performance.now()
    for (const unit of ['<a ', '<!--', '<![CDATA[', '<a>', '&', '<a b="']) readXml(unit.repeat(50_000))
    expect(performance.now() - before).toBeLessThan(15_000)
  })
})
