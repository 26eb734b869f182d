import { expect, it } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { publish } from '../../../src/publish/publish.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'

const note: NodeJson = { type: 'footnote', attrs: { text: '见《旧唐书》<卷一>。' } }
const words: NodeJson = {
  ...paragraphJson(''),
  content: [{ type: 'text', text: '据记载' }, note, { type: 'text', text: '。' }],
}
const document: DocumentJson = { type: 'doc', content: [words] }
// A 稿件包 is the article itself, for another desk; a PDF is the page, printed; Word has them in a part of their own.
const targets = BUILT_IN_PROFILES.filter(({ target }) => !['package', 'pdf', 'word'].includes(target))

it.each(targets)('every export carries what a footnote says: $name', (profile) => {
  const text = publishedText({ ...everythingArticle(), document }, profile)
  expect(text).toMatch(/见《旧唐书》/)
  expect(text).not.toContain('data-footnote')
})

it.each(targets)(
  'every export carries both kinds of notes, each with its name and its own numbers: $name',
  (profile) => {
    const end: NodeJson = { type: 'footnote', attrs: { text: '参见附录。', kind: 'endnote' } }
    const both = { ...words, content: [...words.content!, end] }
    const text = publishedText({ ...everythingArticle(), document: { type: 'doc', content: [both] } }, profile)
    for (const said of ['见《旧唐书》', '参见附录。', '脚注', '尾注', '[i]'])
      expect(text.replaceAll('\\', '')).toContain(said)
    expect(text).not.toContain('data-endnote')
  },
)

it('a Word file has real notes of each kind, numbered apart, and none of their parts without any', () => {
  const profile = BUILT_IN_PROFILES.find(({ target }) => target === 'word')!
  const partsOf = (body: DocumentJson) => {
    const [file] = publish({ ...everythingArticle(), document: body }, profile).files
    const entries = file?.kind === 'archive' ? file.entries : []
    return new Map(entries.map((entry) => [entry.path, entry.kind === 'text' ? entry.text : '']))
  }
  const end: NodeJson = { type: 'footnote', attrs: { text: '参见<附录>。', kind: 'endnote' } }
  const parts = partsOf({ type: 'doc', content: [words, { ...words, content: [end] }] })
  expect(parts.get('word/document.xml')).toContain('<w:footnoteReference w:id="1">')
  expect(parts.get('word/document.xml')).toContain('<w:endnoteReference w:id="1">')
  expect(parts.get('word/footnotes.xml')).toContain('见《旧唐书》&lt;卷一&gt;。')
  expect(parts.get('word/footnotes.xml')).not.toContain('附录')
  expect(parts.get('word/endnotes.xml')).toContain('参见&lt;附录&gt;。')
  expect(parts.get('word/endnotes.xml')).toContain('<w:endnoteRef/>')
  for (const kind of ['footnotes', 'endnotes']) {
    expect(parts.get('word/_rels/document.xml.rels')).toContain(`relationships/${kind}" Target="${kind}.xml"`)
    expect(parts.get('[Content_Types].xml')).toContain(`/word/${kind}.xml`)
    expect(parts.get('[Content_Types].xml')).toContain(`wordprocessingml.${kind}+xml`)
    const without = partsOf({ type: 'doc', content: [paragraphJson('无注')] })
    expect([...without.keys()]).not.toContain(`word/${kind}.xml`)
    const onlyFeet = partsOf(document)
    expect(onlyFeet.has(`word/${kind}.xml`)).toBe(kind === 'footnotes')
  }
})
