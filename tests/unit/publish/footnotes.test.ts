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

it('a Word file has real footnotes, and none of their parts without any', () => {
  const profile = BUILT_IN_PROFILES.find(({ target }) => target === 'word')!
  const partsOf = (body: DocumentJson) => {
    const [file] = publish({ ...everythingArticle(), document: body }, profile).files
    const entries = file?.kind === 'archive' ? file.entries : []
    return new Map(entries.map((entry) => [entry.path, entry.kind === 'text' ? entry.text : '']))
  }
  const parts = partsOf(document)
  expect(parts.get('word/document.xml')).toContain('<w:footnoteReference w:id="1">')
  expect(parts.get('word/footnotes.xml')).toContain('见《旧唐书》&lt;卷一&gt;。')
  expect(parts.get('word/_rels/document.xml.rels')).toContain('footnotes.xml')
  expect(parts.get('[Content_Types].xml')).toContain('/word/footnotes.xml')
  expect(partsOf({ type: 'doc', content: [paragraphJson('无注')] }).has('word/footnotes.xml')).toBe(false)
})
