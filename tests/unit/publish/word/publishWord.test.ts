import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import { WORD_PROFILE, WORD_REVIEW_PROFILE } from '../../../../src/publish/profiles.ts'
import { publishWord } from '../../../../src/publish/word/publishWord.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { wordBytes } from '../../../helpers/wordBytes.ts'
import { readWordManuscript } from '../../../../src/intake/word/readWordManuscript.ts'
import { parseXml } from '../../../../src/intake/word/xml/parseXml.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { referenceArticle } from '../referenceArticle.ts'
import { trappedArticle } from '../trappedArticle.ts'

function parts(article: Article, profile = WORD_PROFILE): Map<string, string> {
  const [file] = publishWord(article, profile).files
  if (file?.kind !== 'archive') throw new Error('no archive')
  return new Map(file.entries.map((entry) => [entry.path, entry.kind === 'text' ? entry.text : '']))
}

function all(xml: string, pattern: RegExp): Set<string> {
  return new Set([...xml.matchAll(pattern)].map((match) => match[1] ?? ''))
}

/** Everything that the parts say of each other is so. */
function expectWhole(found: Map<string, string>): void {
  const document = found.get('word/document.xml') ?? ''
  const relations = found.get('word/_rels/document.xml.rels') ?? ''
  const styles = all(found.get('word/styles.xml') ?? '', /w:styleId="([^"]+)"/g)
  const used = all(document, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)
  expect([...used].filter((id) => !styles.has(id))).toEqual([])
  const ids = all(relations, /Id="([^"]+)"/g)
  expect([...all(document, /r:(?:id|embed)="([^"]+)"/g)].filter((id) => !ids.has(id))).toEqual([])
  const lists = all(found.get('word/numbering.xml') ?? '', /<w:num w:numId="(\d+)"/g)
  expect([...all(document, /<w:numId w:val="(\d+)"/g)].filter((id) => !lists.has(id))).toEqual([])
  const types = found.get('[Content_Types].xml') ?? ''
  for (const path of found.keys()) {
    const told = types.includes(`PartName="/${path}"`) || types.includes(`Extension="${path.replace(/^.*\./, '')}"`)
    expect(told || path === '[Content_Types].xml', path).toBe(true)
  }
  for (const target of all(relations, /Target="([^"]+)"(?! TargetMode)/g))
    expect(found.has(`word/${target}`)).toBe(true)
}

describe('publishWord', () => {
  it('writes the parts of a Word file, each known to the others: any article', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => expectWhole(parts(article))),
      { numRuns: 40 },
    )
    expectWhole(parts(everythingArticle(), WORD_REVIEW_PROFILE))
  })

  it('is well-formed whatever the text holds, and a cell ends with a paragraph', () => {
    for (const article of [trappedArticle(), everythingArticle()])
      for (const [path, text] of parts(article, WORD_REVIEW_PROFILE))
        if (text !== '') expect(() => parseXml(text, () => undefined), path).not.toThrow()
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const document = parts(article).get('word/document.xml') ?? ''
        expect(() => parseXml(document, () => undefined)).not.toThrow()
        expect(document).not.toMatch(/(?<!<\/w:p>)<\/w:tc>/)
        expect(document).not.toContain('</w:tbl><w:tbl>')
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same bytes for the same article', () => {
    const bytes = () => wordBytes(everythingArticle(), WORD_PROFILE, () => pngBytes(3, 2))
    expect(Buffer.from(bytes()).equals(Buffer.from(bytes()))).toBe(true)
  })

  it('loses no picture, link, table or text of a body with everything', () => {
    const read = readWordManuscript(wordBytes(everythingArticle(), WORD_PROFILE, () => pngBytes(3, 2)))
    if (!read.ok) throw new Error(read.error.code)
    const text = JSON.stringify(read.value.document)
    for (const words of [
      '二级标题',
      '第四项的第二段',
      '贫困人口',
      '只有文件名的图',
      'https://www.cssn.cn/a?b=1&c%5B%5D=2',
    ])
      expect(text).toContain(words)
    expect(text.match(/"type":"(?:orderedList|bulletList|table|horizontalRule|blockquote)"/g)?.length).toBe(6)
    expect(read.value.pictures?.length).toBe(1)
  })

  it('says what everything is by styles with names', () => {
    const document = parts(everythingArticle()).get('word/document.xml') ?? ''
    for (const style of [
      'Kicker',
      'Title',
      'Subtitle',
      'Heading1',
      'Heading3',
      'NormalIndent',
      'Quote',
      'FigureCaption',
    ])
      expect(document).toContain(`<w:pStyle w:val="${style}">`)
    const styles = parts(everythingArticle()).get('word/styles.xml') ?? ''
    expect(styles).toContain('w:eastAsia="宋体"')
    expect(styles).toMatch(/Normal Indent.*?w:firstLineChars="200"/)
  })

  it('begins each ordered list with the article’s number and repeats header rows', () => {
    const found = parts(everythingArticle())
    expect(found.get('word/numbering.xml')).toMatch(/w:ilvl="1"><w:startOverride w:val="3"/)
    expect(found.get('word/document.xml')).toContain('<w:tblHeader/>')
    expect(found.get('word/document.xml')).toContain('<w:vMerge w:val="restart">')
    expect(found.get('word/document.xml')).toContain('<w:gridSpan w:val="2">')
  })

  it('holds the metadata in its properties', () => {
    const found = parts(everythingArticle())
    expect(found.get('docProps/core.xml')).toContain('<dc:creator>吴益美、王五</dc:creator>')
    expect(found.get('docProps/core.xml')).toContain('<dc:title>打好基层党建')
    expect(found.get('docProps/custom.xml')).toMatch(/name="责编"><vt:lpwstr>汤诗瑶、丁涛</)
    expect(found.get('docProps/custom.xml')).toMatch(/name="来源"><vt:lpwstr>中国社会科学网</)
  })

  it('has the review sheet only where it is asked for', () => {
    expect(parts(referenceArticle()).get('word/document.xml')).not.toContain('审稿单')
    const sheet = parts(referenceArticle(), WORD_REVIEW_PROFILE).get('word/document.xml') ?? ''
    for (const words of ['审稿单', '题名', '初审意见', '复审意见', '终审意见', '签名：', '1684', 'w:type="page"'])
      expect(sheet).toContain(words)
    const [file] = publishWord(referenceArticle(), WORD_REVIEW_PROFILE, ['部门审', '总编审']).files
    const text = JSON.stringify(file)
    expect([text.includes('部门审意见'), text.includes('总编审意见'), text.includes('初审')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('keeps pictures within the page, and says which it cannot show', () => {
    const article = everythingArticle()
    const document = parts(article).get('word/document.xml') ?? ''
    const wide = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, cx, cy]) => [
      Number(cx),
      Number(cy),
    ])
    expect(wide).toEqual([
      [Math.round((8732 * 635 * 80) / 100), Math.round(((8732 * 635 * 80) / 100) * (800 / 1200))],
      [240 * 9525, 320 * 9525],
      // Side by side: of one height but for a hair, and together no wider than the column.
      [5661 * 635, Math.round((5661 * 635 * 800) / 1200)],
      [2830 * 635, Math.round((2830 * 635 * 320) / 240)],
    ])
    expect(publishWord(article, WORD_PROFILE).warnings.map(({ code }) => code)).toEqual([
      'missingBytes',
      'remotePicture',
      'notCarried',
    ])
  })
})
