import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../../src/article/article.ts'
import type { DocumentJson, NodeJson } from '../../../../../src/article/document/documentJson.ts'
import { noteAttributes } from '../../../../../src/article/document/noteKind.ts'
import { emptyMetadata, withPatch, type Metadata } from '../../../../../src/article/metadata.ts'
import { readWebPage } from '../../../../../src/intake/webpage/readWebPage.ts'
import { articleFiles } from '../../../../../src/publish/articleFiles.ts'
import { machineDate } from '../../../../../src/publish/markup/dates.ts'
import { pageHtml } from '../../../../../src/publish/page/pageHtml.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { arbitraryArticle } from '../../../../helpers/arbitraryArticle.ts'
import { everythingArticle } from '../../../publish/everythingArticle.ts'
import { referenceArticle } from '../../../publish/referenceArticle.ts'

const page = (article: Article) =>
  pageHtml(article, PAGE_PROFILE, articleFiles(article), (name) => `images/${encodeURIComponent(name)}`)

/** The article again, as its page tells it; the bytes of its pictures and files come along beside the page. */
function throughPage(article: Article): Article {
  const { metadata, document } = readWebPage(page(article))
  return { ...article, metadata, document }
}

/** What a page carries of the metadata: not who read it, nor the cover; dates and addresses where they are such, lists without blanks. */
function carried(article: Article): Metadata {
  const { metadata } = article
  const said = (text: string) => (text.trim() === '' ? '' : text)
  const names = (list: readonly string[]) => list.filter((name) => name !== '')
  return withPatch(emptyMetadata(), {
    ...metadata,
    title: said(metadata.title),
    subtitle: said(metadata.subtitle),
    abstract: said(metadata.abstract),
    source: said(metadata.source),
    rights: said(metadata.rights),
    language: said(metadata.language),
    authors: names(metadata.authors),
    editors: names(metadata.editors),
    publishedAt: machineDate(metadata.publishedAt) ?? '',
    proofreaders: [],
    reviewers: [],
    origin: '',
    coverImage: '',
    attachments: articleFiles(article).attachments.map(({ name }) => name),
  })
}

describe('an article through its page and back', () => {
  it.each([
    ['reference', referenceArticle()],
    ['everything', everythingArticle()],
  ])('has the same metadata, and makes the same page: %s', (_name, article) => {
    const back = throughPage(article)
    expect(back.metadata).toEqual(carried(article))
    expect(page({ ...back, metadata: article.metadata })).toBe(page(article))
  })

  it('has the same body, node by node, where the page shows all of it', () => {
    const article = referenceArticle()
    expect(throughPage(article).document).toEqual(article.document)
  })

  it.each([
    ['footnotes', ['footnote', 'footnote']],
    ['endnotes', ['endnote', 'endnote']],
    ['both', ['footnote', 'endnote', 'endnote', 'footnote', 'endnote', 'endnote']],
  ] as const)('has its notes in the text again, each of its kind: %s', (_name, kinds) => {
    const notes = kinds.map((kind, at): NodeJson[] => [
      { type: 'text', text: `第${at}句`, ...(at === 1 ? { marks: [{ type: 'bold' }] } : {}) },
      {
        type: 'footnote',
        attrs: noteAttributes(kind, at === 0 ? '' : `见 <${at}> & [i] 附录`),
        ...(at === 1 ? { marks: [{ type: 'bold' }] } : {}),
      },
    ])
    const line = (content: NodeJson[]) => ({ type: 'paragraph', attrs: { align: 'start', indent: 2 }, content })
    // The last two stand side by side: their signs are one run of the page.
    const last = [...(notes.at(-2) ?? []), notes.at(-1)![1]!]
    const document: DocumentJson = { type: 'doc', content: [...notes.slice(0, -2).map(line), line(last)] }
    const article = { ...referenceArticle(), document, assets: [] }
    expect(JSON.parse(JSON.stringify(throughPage(article).document))).toEqual(document)
  })

  it('holds for any article', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const back = throughPage(article)
        expect(back.metadata).toEqual(carried(article))
        expect(page({ ...back, metadata: article.metadata })).toBe(page(article))
      }),
      { numRuns: 150 },
    )
  })
})

it('takes no other page for its own', () => {
  const own = page(referenceArticle())
  for (const [from, to] of [
    ['<main>', '<div>'],
    ['id="text-size"', ''],
    ['"NewsArticle"', '"Thing"'],
  ] as const) {
    const { found } = readWebPage(own.replace(from, to))
    expect(Object.values(found).map(({ where }) => where)).not.toContain('清样导出的网页')
  }
})
