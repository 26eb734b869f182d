import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLivePage } from '../../../../renderer/preview/livePage.ts'
import type { Article } from '../../../../src/article/article.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { pagePreview } from '../../../../src/publish/page/pagePreview.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { everythingArticle } from '../../publish/everythingArticle.ts'

const urlOf = (name: string) => `data:,${name.length}`

/** The blocks of an article as a paper has them, and a word in each that tells how often it was written down. */
function blocksOf({ document }: Article) {
  return (document.content ?? []).map((node) => {
    const block = { reads: 0, toJSON: () => ((block.reads += 1), node) }
    return block
  })
}

const whole = (live: { before: string; blocks: readonly string[]; after: string }) =>
  `${live.before}${live.blocks.join('\n')}${live.after}`

describe('a page that follows the writing', () => {
  it('is the very page, whatever the article', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const make = createLivePage(article, PAGE_PROFILE, urlOf)
        const page = pagePreview(article, PAGE_PROFILE, urlOf)
        const blocks = blocksOf(article)
        expect(whole(make(blocks))).toBe(page)
        expect(whole(make(blocks))).toBe(page)
      }),
    )
  })

  it('is the very page after each edit, whatever was there before', () => {
    fc.assert(
      fc.property(arbitraryArticle(), arbitraryArticle(), fc.nat(6), (article, other, at) => {
        const make = createLivePage(article, PAGE_PROFILE, urlOf)
        const blocks = blocksOf(article)
        make(blocks)
        const edited = [...blocks.slice(0, at), ...blocksOf(other), ...blocks.slice(at + 1)]
        const content = edited.map((block) => block.toJSON())
        const document = { ...article.document, content }
        expect(whole(make(edited))).toBe(pagePreview({ ...article, document }, PAGE_PROFILE, urlOf))
      }),
    )
  })

  it('writes a block once, and again only where a heading before it changes its level', () => {
    const article = everythingArticle()
    const make = createLivePage(article, PAGE_PROFILE, urlOf)
    const blocks = blocksOf(article).filter((block) => block.toJSON().type === 'paragraph')
    for (const block of blocks) block.reads = 0
    make(blocks)
    const first = blocks.map(({ reads }) => reads)
    make(blocks)
    make([...blocks].reverse())
    expect(blocks.map(({ reads }) => reads)).toEqual(first)
  })
})

it('takes the nodes of the editor', () => {
  const article = everythingArticle()
  const doc = articleSchema.nodeFromJSON(article.document)
  const make = createLivePage(article, PAGE_PROFILE, urlOf)
  expect(whole(make(doc.content.content))).toBe(pagePreview(article, PAGE_PROFILE, urlOf))
})
