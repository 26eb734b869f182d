import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { textBlocks } from '../../../src/article/document/bodyText.ts'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { FRAGMENT_PROFILE, PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { publish } from '../../../src/publish/publish.ts'
import { arbitraryArticle } from '../../helpers/arbitraryArticle.ts'
import { formulaHtml } from '../../../src/publish/markup/formulaHtml.ts'
import { formulasInText } from './formulasInText.ts'
import { elementsOf } from './elementsOf.ts'
import { publishedText } from './publishedText.ts'
import { TRAP, trappedArticle } from './trappedArticle.ts'
import { visibleLines } from './visibleLines.ts'

/** What a reader sees, without white space, which a list or a table sets differently than the body's own lines. */
function words(text: string): string {
  return text.replace(/[\s\p{C}]/gu, '')
}

function expectInOrder(html: string, article: Article): void {
  const seen = words(visibleLines(html).join(''))
  let from = 0
  const shown = formulasInText(article.document, (tex, display) => visibleLines(formulaHtml(tex, display)).join(''))
  for (const block of textBlocks(shown).map(words)) {
    const at = seen.indexOf(block, from)
    expect(at, `“${block}” in ${seen.slice(from)}`).toBeGreaterThanOrEqual(0)
    from = at + block.length
  }
}

describe.each([PAGE_PROFILE, FRAGMENT_PROFILE])('any article as $name', (profile: Profile) => {
  it('shows every text of the body, in order', () => {
    fc.assert(fc.property(arbitraryArticle(), (article) => expectInOrder(publishedText(article, profile), article)))
  })

  it('runs no script: the page has its data block alone, the fragment none', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const elements = elementsOf(publishedText(article, profile))
        const scripts = elements.filter(({ name }) => name === 'script').map(({ attributes }) => attributes.type)
        expect(scripts).toEqual(profile.target === 'page' ? ['application/ld+json'] : [])
        expect(
          elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on/i.test(name)),
        ).toEqual([])
        expect(elements.map(({ attributes }) => attributes.src ?? '').filter((src) => /^\w+:|^\/\//.test(src))).toEqual(
          [],
        )
      }),
    )
  })

  it('writes a file for each picture it shows, and shows no other', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const { files } = publish(article, profile)
        const shown = elementsOf(publishedText(article, profile)).flatMap(({ name, attributes }) =>
          name === 'img' ? [decodeURIComponent(attributes.src ?? '')] : [],
        )
        const paths = new Set(files.map(({ path }) => path))
        expect(shown.filter((path) => !paths.has(path))).toEqual([])
        expect(paths.size).toBe(files.length)
      }),
    )
  })

  it('holds the traps: they come out as text, none as markup', () => {
    const html = publishedText(trappedArticle(), profile)
    // eslint-disable-next-line no-control-regex -- the forbidden characters are the point
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u0085\ufffe\ufdd0]|[\ud800-\udbff](?![\udc00-\udfff])/)
    expect(elementsOf(html).some(({ name, attributes }) => name === 'b' || 'onclick' in attributes)).toBe(false)
    expectInOrder(html, trappedArticle())
    expect(words(visibleLines(html).join(''))).toContain(words(TRAP))
  })

  it('writes the deepest body that loading lets through', () => {
    let deepest: NodeJson = { type: 'paragraph', content: [{ type: 'text', text: '深处' }] }
    for (let level = 1; level < 200; level += 1) deepest = { type: 'blockquote', content: [deepest] }
    const article: Article = { ...trappedArticle(), document: { type: 'doc', content: [deepest] } }
    expect(publishedText(article, profile)).toContain('深处</p>')
  })

  it.each([
    ['no content', { type: 'doc' }],
    ['unknown nodes', { type: 'doc', content: [{ type: 'x', content: [{ type: 'text', text: '字' }] }] }],
    ['wrong attributes', { type: 'doc', content: [{ type: 'heading', attrs: { level: 'x', align: null } }] }],
    [
      'a ragged table',
      { type: 'doc', content: [{ type: 'table', content: [{ type: 'tableRow' }, { type: 'tableRow' }] }] },
    ],
  ] as const)('does not throw on %s', (_what, document) => {
    expect(() => publish({ ...trappedArticle(), document }, profile)).not.toThrow()
  })
})
