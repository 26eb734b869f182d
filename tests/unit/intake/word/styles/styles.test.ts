import { describe, expect, it } from 'vitest'
import { readParagraphProperties } from '../../../../../src/intake/word/styles/paragraphProperties.ts'
import { readStyles } from '../../../../../src/intake/word/styles/readStyles.ts'
import { headingLevelOf, roleOf } from '../../../../../src/intake/word/styles/role.ts'
import { isOn, readRunProperties } from '../../../../../src/intake/word/styles/runProperties.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import { style } from '../../../../helpers/word/markup.ts'

const w = (inner: string) =>
  parseXml(`<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:x>`)

describe('what a style is for', () => {
  it.each([
    ['heading 1', 1],
    ['Heading 3', 3],
    ['标题 2', 2],
    ['标题2', 2],
    ['标题一', 1],
    ['二级标题', 2],
    ['标题', null],
    ['heading', null],
    ['标题 10', null],
    ['目录 1', null],
  ])('%s is a heading of level %s', (name, level) => {
    expect(headingLevelOf(name)).toBe(level)
  })

  it.each([
    ['Title', 'title'],
    ['标题', 'title'],
    ['Subtitle', 'subtitle'],
    ['题注', 'caption'],
    ['Caption', 'caption'],
    ['Intense Quote', 'quote'],
    ['Quotations', 'quote'],
    ['toc 3', 'contents'],
    ['TOC Heading', 'contents'],
    ['Contents 1', 'contents'],
    ['Normal', null],
    ['标题 1', null],
  ])('%s is for %s', (name, role) => {
    expect(roleOf(name)).toBe(role)
  })
})

describe('styles', () => {
  const styles = readStyles(
    w(
      [
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
        '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>',
        style('1', 'heading 1', '<w:outlineLvl w:val="0"/>', '<w:b/>', 'a'),
        style('mine', '我的标题', '', '<w:i/>', '1'),
        style('plain', '不是标题', '<w:outlineLvl w:val="9"/>', '', '1'),
        style('cap', '我的图注', '', '', 'c'),
        style('c', 'caption'),
        '<w:style w:type="character" w:styleId="h"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/><w:b/></w:rPr></w:style>',
      ].join(''),
    ),
  )

  it('take over what the styles below them say', () => {
    expect(styles.paragraph('mine')).toMatchObject({
      heading: 1,
      run: { bold: true, italic: true },
      paragraph: { align: 'justify' },
    })
    expect(styles.paragraph('plain').heading).toBeNull()
    expect(styles.paragraph('cap').role).toBe('caption')
  })

  it('fall back to the default one, and to what an unknown id itself says', () => {
    expect(styles.paragraph(undefined).id).toBe('a')
    expect(styles.paragraph('Heading2').heading).toBe(2)
    expect(styles.paragraph('nothing')).toMatchObject({ heading: null, paragraph: { align: 'justify' } })
    expect(readStyles(null).paragraph('Title').role).toBe('title')
  })

  it('of characters are another set, and a link is not underlined by its style', () => {
    expect(styles.character('h')?.run).toEqual({ bold: true })
    expect(styles.character('mine')).toBeNull()
  })
})

describe('properties', () => {
  it('of text: switches on and off', () => {
    expect(
      readRunProperties(
        w(
          '<w:b/><w:i w:val="0"/><w:u w:val="none"/><w:dstrike w:val="true"/><w:vanish/><w:vertAlign w:val="superscript"/><w:sz w:val="32"/><w:rFonts w:ascii="A" w:eastAsia="黑体"/>',
        ),
      ),
    ).toEqual({
      bold: true,
      italic: false,
      underline: false,
      strike: true,
      hidden: true,
      vertical: 'superscript',
      size: 32,
      face: '黑体',
    })
    for (const off of ['0', 'false', 'off', 'none']) expect(isOn(off)).toBe(false)
    expect(isOn(undefined)).toBe(true)
  })

  it('of paragraphs: measures that make no sense are none', () => {
    expect(
      readParagraphProperties(
        w(
          '<w:jc w:val="nonsense"/><w:outlineLvl w:val="77"/><w:numPr><w:ilvl w:val="-3"/><w:numId w:val="2"/></w:numPr><w:ind w:left="abc" w:firstLine="480" w:hangingChars="200"/>',
        ),
      ),
    ).toEqual({ numId: '2', firstChars: -200, first: 480 })
    expect(readParagraphProperties(w('<w:jc w:val="distribute"/><w:ind w:start="420" w:hanging="420"/>'))).toEqual({
      align: 'justify',
      first: -420,
      left: 420,
    })
  })
})
