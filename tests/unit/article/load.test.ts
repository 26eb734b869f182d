import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../../src/article/article.ts'
import { articleText } from '../../../src/article/articleText.ts'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import { loadArticle } from '../../../src/article/load.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { arbitraryArticle } from '../../helpers/arbitraryArticle.ts'

const article: Article = {
  format: ARTICLE_FORMAT,
  version: ARTICLE_VERSION,
  id: '20160519-打好基层党建-ab2c',
  createdAt: '2016-05-19T06:08:00.000Z',
  modifiedAt: '2016-05-20T06:08:00.000Z',
  metadata: { ...emptyMetadata(), title: '打好基层党建' },
  document: emptyDocument(),
  assets: [],
  review: { stage: 'draft' },
}

function load(change: Record<string, unknown> = {}) {
  const result = loadArticle(JSON.stringify({ ...article, ...change }), '/稿库/article.json')
  if (!result.ok) throw new Error(result.error.detail)
  return result.value
}

function refusal(text: string) {
  const result = loadArticle(text, '/稿库/article.json')
  return result.ok ? null : result.error
}

describe('loading an article', () => {
  it('gives back whatever was written, with no losses', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (whole) => {
        expect(loadArticle(articleText(whole))).toEqual({
          ok: true,
          value: { article: whole, losses: [], newer: false },
        })
      }),
    )
  })

  it('opens an article of a newer version, and says so', () => {
    expect(load({ version: ARTICLE_VERSION + 1 })).toMatchObject({ article, newer: true })
  })

  it.each([
    ['nothing', ''],
    ['half a file', articleText(article).slice(0, 300)],
    ['a list', '[]'],
    ['null', 'null'],
    ['another format', JSON.stringify({ ...article, format: 'other/article' })],
    ['no version', JSON.stringify({ ...article, version: '1' })],
    ['version 0', JSON.stringify({ ...article, version: 0 })],
    ['an id that leads elsewhere', JSON.stringify({ ...article, id: '../../etc' })],
    ['no document', JSON.stringify({ ...article, document: undefined })],
    ['a document that is a text', JSON.stringify({ ...article, document: '甲' })],
  ])('refuses %s as broken, with its path, and makes no stand-in', (_, text) => {
    expect(refusal(text)).toMatchObject({ code: 'article.broken', kind: 'input', path: '/稿库/article.json' })
  })

  it.each([
    ['createdAt', 'yesterday', 'createdAt'],
    ['modifiedAt', '2016-99-99T00:00:00.000Z', 'modifiedAt'],
    ['review', { stage: 'published' }, 'review'],
    ['assets', 'none', 'assets'],
    ['metadata', [], 'metadata'],
    ['comments', [{ text: '请核实' }], 'comments'],
  ])('tells a wrong or unknown %s', (key, value, where) => {
    expect(load({ [key]: value }).losses).toMatchObject([{ kind: 'badField', where }])
  })

  it('keeps the words of blocks it does not know', () => {
    const content = [{ type: 'sidebar', content: [{ type: 'paragraph', content: [{ type: 'text', text: '甲' }] }] }]
    const { article: read, losses } = load({ document: { type: 'doc', content } })
    expect(JSON.stringify(read.document)).toContain('甲')
    expect(losses).toHaveLength(1)
  })

  it('survives nesting without end in every part', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const text = JSON.stringify({ ...article, metadata: 'M', assets: 'A', review: 'R', more: 'X' }).replace(
      /"[MARX]"/g,
      deep,
    )
    const result = loadArticle(text)
    expect(result.ok && result.value.losses.map(({ where }) => where)).toContain('metadata')
  })
})

describe('the text of an article', () => {
  it('has each block on a line of its own and ends with a line end', () => {
    const document = {
      type: 'doc' as const,
      content: [...(emptyDocument().content ?? []), ...(emptyDocument().content ?? [])],
    }
    const lines = articleText({ ...article, document }).split('\n')
    expect(lines.filter((line) => line.includes('"type":"paragraph"'))).toHaveLength(2)
    expect(lines.at(-1)).toBe('')
  })

  it('is the same for the same article, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(article).reverse()) as unknown as Article
    expect(articleText(turned)).toBe(articleText(article))
  })
})
