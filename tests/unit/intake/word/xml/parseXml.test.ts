import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../../../../src/intake/word/xml/decodeEntities.ts'
import { decodeXml } from '../../../../../src/intake/word/xml/decodeXml.ts'
import { DEEPEST, parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import {
  childrenOf,
  findElement,
  textOf,
  valueOf,
  type XmlElement,
} from '../../../../../src/intake/word/xml/xmlElement.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

describe('parseXml', () => {
  it('names elements and attributes by their namespace, whatever the file calls it', () => {
    const named = parseXml(`<x:p xmlns:x="${W}" x:val="1" plain="2"><y xmlns="${W}"><z xmlns="urn:other"/></y></x:p>`)
    expect(named.name).toBe('w:p')
    expect({ ...named.attributes }).toEqual({ 'w:val': '1', plain: '2' })
    expect(childrenOf(named)[0]?.name).toBe('w:y')
    expect(findElement(named, 'z')?.name).toBe('z')
  })

  it('does not take a prefix that another namespace uses for the usual one', () => {
    expect(parseXml('<w:p xmlns:w="urn:evil"/>').name).toBe('?w:p')
  })

  it('reads text, CDATA and references; comments and instructions say nothing', () => {
    const root = parseXml('<?xml version="1.0"?><!-- <b> --><a>x &lt;&#x4E2D;&#22269;<![CDATA[<&>]]><?pi > ?></a>')
    expect(textOf(root)).toBe('x <中国<&>')
  })

  it('keeps white space that is all of an element, and no other', () => {
    expect(JSON.stringify(parseXml('<a>\n  <t> </t>\n</a>').children)).toBe(
      '[{"name":"t","attributes":{},"children":[" "]}]',
    )
  })

  it('takes quotes of both kinds, and a greater-than sign within', () => {
    expect({ ...parseXml(`<a b='1>"2' c = "3"/>`).attributes }).toEqual({ b: '1>"2', c: '3' })
  })

  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><',
    '<a b=c/>',
    '<a',
    '<a><!-- ',
    '<!DOCTYPE a><a/>',
    '<a>&b;</a>',
    '<a>&lt</a>',
  ])('refuses %j', (text) => {
    expect(() => parseXml(text)).toThrow()
  })

  it('lets wrappers give way beyond a depth, and tells once', () => {
    let told = 0
    const deep = parseXml(
      `<w:sdt xmlns:w="${W}">${'<w:sdt>'.repeat(999)}<w:p><w:t>字</w:t></w:p>${'</w:sdt>'.repeat(1000)}`,
      () => (told += 1),
    )
    let depth = 0
    for (let at: XmlElement | undefined = deep; at !== undefined; at = childrenOf(at)[0]) depth += 1
    expect(depth).toBeLessThan(DEEPEST + 5)
    expect(textOf(deep)).toBe('字')
    expect(told).toBe(1)
  })
})

describe('the characters of a part', () => {
  it('are UTF-8 or UTF-16, with or without a mark', () => {
    const utf16 = (text: string, little: boolean) =>
      Uint8Array.from(
        [...text].flatMap((sign) =>
          little
            ? [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]
            : [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255],
        ),
      )
    for (const bytes of [
      strToU8('<中/>'),
      strToU8('\ufeff<中/>'),
      utf16('\ufeff<中/>', true),
      utf16('\ufeff<中/>', false),
      utf16('<中/>', true),
    ])
      expect(decodeXml(bytes)).toBe('<中/>')
  })

  it('are none of what no file may name', () => {
    expect(decodeEntities('&#xD800;&#x110000;')).toBe('\ufffd\ufffd')
    expect(() => decodeEntities('&constructor;')).toThrow()
  })
})

describe('an element', () => {
  it('gives its values', () => {
    const root = parseXml(`<w:a xmlns:w="${W}"><w:b w:val="1"/><w:b w:val="2"/></w:a>`)
    expect(valueOf(root, 'w:b')).toBe('1')
    expect(childrenOf(root, 'w:b')).toHaveLength(2)
    expect(valueOf(root, 'w:c')).toBeUndefined()
  })
})
