import { expect, it } from 'vitest'
import { readWordManuscript } from '../../../../../src/intake/word/readWordManuscript.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'
import { docx } from '../../../../helpers/word/docx.ts'
import { p, picture, r, styled, tbl, tc, tr } from '../../../../helpers/word/markup.ts'
import { outlineOf } from '../../../../helpers/word/outlineOf.ts'
import { WORD_STYLES } from '../../../../helpers/word/fixtures/wordStyles.ts'

const mark = (id: number, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
const note = (id: number, content: string) => `<w:footnote w:id="${id}">${content}</w:footnote>`
const link = (words: string) => `<w:hyperlink r:id="rId90">${r(words)}</w:hyperlink>`

/** @param title what stands above the text: a first line alone would be taken for it */
function read(body: string, footnotes: string, title = styled('a3', '题')) {
  const bytes = docx({
    styles: WORD_STYLES,
    body: title + body,
    footnotes,
    links: [['rId91', 'image', 'media/note.png']],
    files: { 'word/media/note.png': pngBytes(4, 3), 'word/_rels/footnotes.xml.rels': relations() },
  })
  const manuscript = readWordManuscript(bytes)
  if (!manuscript.ok) throw new Error(manuscript.error.detail)
  return manuscript.value
}

function relations(): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return new TextEncoder().encode(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId90" Type="${type}/hyperlink" Target="https://example.com/a/" TargetMode="External"/>` +
      `<Relationship Id="rId91" Type="${type}/image" Target="media/note.png"/></Relationships>`,
  )
}

const outline = (body: string, footnotes: string) => outlineOf(read(body, footnotes).document)

it('joins paragraphs, and says the address of a link that its words do not', () => {
  const notes = note(1, p('甲。') + p('See A.') + p('B.')) + note(2, p(link('报告') + r('，') + link('example.com/a')))
  expect(outline(p(r('正文') + mark(1) + r('又') + mark(2)), notes)).toBe(
    '正文[^甲。See A. B.]又[^报告（https://example.com/a/），example.com/a]',
  )
})

it('sets pictures and tables of a note after the paragraph, so that none is lost', () => {
  const table = tbl(1, [tr([tc('格')])])
  const read = outline(p(r('正文') + mark(1)) + p('后文。'), note(1, p('见图。') + p(picture('rId91')) + table))
  expect(read).toBe('正文[^见图。]\n[note.png]\n| 格\n---row\n后文。')
})

it('reads a note within a note as words, and none within itself', () => {
  const notes = note(1, p(r('甲') + mark(2) + mark(1))) + note(2, p(r('乙') + mark(1)))
  expect(outline(p(r('文') + mark(1)), notes)).toBe('文[^甲（乙）]')
})

it('cuts what is longer than a footnote into several, and tells it', () => {
  const { document, losses } = read(p(r('文') + mark(1)), note(1, p('长'.repeat(4500))))
  expect(outlineOf(document).match(/\[\^/g)).toHaveLength(3)
  expect(outlineOf(document).match(/长/g)).toHaveLength(4500)
  expect(losses).toEqual([{ kind: 'unsupported', where: '2', what: `${'长'.repeat(20)}… ×3` }])
})

it('keeps the note of a title as a paragraph at the end, and of a caption in its words', () => {
  const body =
    styled('a3', r('论乡土社会') + mark(1)) + p('正文。') + p(picture('rId91')) + p(r('图1 茶馆') + mark(2)) + p('完。')
  const { metadata, document } = read(body, note(1, p('本文系基金项目成果。')) + note(2, p('作者摄。')), '')
  expect(metadata.title).toBe('论乡土社会')
  expect(outlineOf(document)).toContain('图1 茶馆（作者摄。）')
  expect(outlineOf(document)).toMatch(/完。\n本文系基金项目成果。$/)
})

it('leaves out a note that is hidden, and tells it; counts only the manuscript’s own paragraphs', () => {
  const hidden = p(r('甲') + mark(1, '<w:vanish/>'))
  const { document, dropped, lines } = read(hidden + p('乙'), note(1, p('一') + p('二')))
  expect(outlineOf(document)).toBe('甲\n乙')
  expect(dropped).toMatchObject([{ what: '一二', line: 2 }])
  expect(lines).toEqual(['题', '甲', '乙'])
})
