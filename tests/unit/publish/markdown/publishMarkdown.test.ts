import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { FRAGMENT_PROFILE, MARKDOWN_PROFILE } from '../../../../src/publish/profiles.ts'
import { publish } from '../../../../src/publish/publish.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { formulaText } from '../../../../src/article/formula/formulaText.ts'
import { formulasInText } from '../formulasInText.ts'
import { elementsOf } from '../elementsOf.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { readingsInText } from '../readingsInText.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'
import { trappedArticle } from '../trappedArticle.ts'

const markdown = new MarkdownIt({ html: true })
// Addresses as they are written; how a reader sends them is its own affair.
markdown.normalizeLink = (address) => address

/** The body alone, without what stands in front. */
function bodyOf(article: Article): string {
  return publishedText(article, MARKDOWN_PROFILE).replace(/^---\n[^]*?\n---\n\n/, '')
}

function words(text: string): string {
  return text.replace(/[\s\p{C}]/gu, '')
}

/** What a body is made of, element by element, but for paragraphs, which lists and captions set otherwise. */
function structure(html: string): object[] {
  return elementsOf(html)
    .filter(({ name }) =>
      /^(?:h[2-6]|ul|ol|li|blockquote|table|tr|t[dh]|hr|br|img|a|strong|em|s|u|sup|sub)$/.test(name),
    )
    .map(({ name, attributes: { src, href, alt, start, colspan, rowspan, title }, text }) => ({
      name,
      text: words(text),
      ...(alt === undefined ? {} : { alt: words(alt) }),
      ...(title === undefined ? {} : { title: words(title) }),
      ...(src === undefined ? {} : { src }),
      ...(href === undefined ? {} : { href: decoded(href) }),
      ...Object.fromEntries(Object.entries({ start, colspan, rowspan }).filter(([, value]) => value !== undefined)),
    }))
}

/** An address as a browser sends it, whichever of its signs are percent-encoded. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

/** Formulas are told of by a test of their own. */
function expectSame(given: Article): void {
  const article = { ...given, document: formulasInText(given.document, formulaText) }
  const read = markdown.render(bodyOf(article))
  // A box is a quotation in Markdown.
  const fragment = publishedText(article, FRAGMENT_PROFILE).replace(/<(\/?)aside[^>]*>/g, '<$1blockquote>')
  expect(structure(read)).toEqual(structure(fragment))
  const seen = words(elementsOf(read).find(({ name }) => name === 'body')?.text ?? '')
  let from = 0
  for (const block of textBlocks(readingsInText(article.document)).map(words)) {
    const at = seen.indexOf(block, from)
    expect(at, `“${block}” in ${seen.slice(from)}`).toBeGreaterThanOrEqual(0)
    from = at + block.length
  }
}

function withBody(...content: NodeJson[]): Article {
  return { ...referenceArticle(), document: { type: 'doc', content } }
}

function p(text: string, mark?: string): NodeJson {
  return {
    type: 'paragraph',
    content: [{ type: 'text', text, ...(mark === undefined ? {} : { marks: [{ type: mark }] }) }],
  }
}

function list(...items: NodeJson[][]): NodeJson {
  return { type: 'bulletList', content: items.map((content) => ({ type: 'listItem', content })) }
}

describe('publishMarkdown', () => {
  it('says to a reader of Markdown what the fragment says in HTML', () => {
    for (const article of [referenceArticle(), everythingArticle(), trappedArticle()]) expectSame(article)
  })

  it('does so for any article', () => {
    fc.assert(fc.property(arbitraryArticle(), expectSame), { numRuns: 200 })
  })

  it.each([
    '# 题',
    '+ 项',
    '- 项',
    '1. 项',
    '2016) 年',
    '> 引',
    '***',
    '---',
    '___',
    '```',
    '~~~',
    '    码',
    '\t码',
    '　　两格',
    '尾格　',
    '*斜*',
    '**粗**',
    '_斜_',
    '[文](http://a.cn)',
    '![图](a.png)',
    '<b>',
    '&amp; &lt; & &copy',
    '`码`',
    '~~删~~',
    'a\\b\\',
    '| a | b |',
    '=== ',
    '[^1]',
    '[a]: b',
    '1.',
    '#',
    'C# ##',
    'http://a.cn/_b_',
  ])('keeps %j as text', (text) => {
    expectSame(
      withBody(p(text), { ...p(text), type: 'heading', attrs: { level: 2 } }, list([p(text)]), p(text, 'bold')),
    )
  })

  it('writes bold of letters with signs, and of punctuation so that it still is bold', () => {
    const body = bodyOf(withBody(p('重要', 'bold'), p('“重要”', 'bold')))
    expect(body).toBe('**重要**\n\n<strong>“重要”</strong>\n')
  })

  it('keeps lists of a kind apart, and lists within items close to their text', () => {
    const ordered = { ...list([p('甲')]), type: 'orderedList', attrs: { start: 3 } }
    expect(bodyOf(withBody(list([p('一'), list([p('二')])]), list([p('三')]), ordered))).toBe(
      '- 一\n  - 二\n\n<!-- -->\n\n- 三\n\n3. 甲\n',
    )
  })

  it('writes a plain table with bars, and any other as HTML', () => {
    const cell = (type: string, ...content: NodeJson[]) => ({ type, content })
    const table = (...rows: NodeJson[][]) => ({
      type: 'table',
      content: rows.map((content) => ({ type: 'tableRow', content })),
    })
    const head = [cell('tableHeader', p('项|目')), cell('tableHeader', p(''))]
    expect(bodyOf(withBody(table(head, [cell('tableCell', p('甲')), cell('tableCell')])))).toBe(
      '| 项&#124;目 |  |\n| --- | --- |\n| 甲 |  |\n',
    )
    expect(bodyOf(withBody(table(head, [cell('tableCell', p('甲'), p('乙')), cell('tableCell')])))).toMatch(/^<table>/)
    expect(bodyOf(withBody(table([cell('tableCell', p('甲'))])))).toMatch(/^<table>/)
  })

  it('puts the filled metadata in front, each value as JSON', () => {
    const article = everythingArticle()
    const metadata = { ...article.metadata, abstract: '一行: "引"\n二行\u2028三行 # -' }
    const [, front = ''] = publishedText({ ...article, metadata }, MARKDOWN_PROFILE).split(/^---\n/m)
    const read = Object.fromEntries(
      front
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(': ')), JSON.parse(line.slice(line.indexOf(': ') + 2))]),
    )
    const { id, createdAt, modifiedAt } = article
    const filled = Object.entries(metadata).filter(([, value]) => value.length > 0)
    expect(read).toEqual({ id, createdAt, modifiedAt, ...Object.fromEntries(filled) })
    expect(front).not.toMatch(/[\u2028\u2029\ufeff]/)
  })

  it('lies beside its pictures and attachments, and asks for no title', () => {
    const { files } = publish(everythingArticle(), MARKDOWN_PROFILE)
    expect(files.map(({ path }) => path)).toEqual([
      '20260102-样样都有-abcd.md',
      'images/图 一#.png',
      'images/小图.png',
      'images/封面.jpg',
      'files/附件.pdf',
    ])
  })
})
