import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import type { DocumentJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { readWordManuscript } from '../../../../src/intake/word/readWordManuscript.ts'
import type { WordManuscript } from '../../../../src/intake/word/wordManuscript.ts'
import type { Profile } from '../../../../src/publish/profile.ts'
import { WORD_PROFILE, WORD_REVIEW_PROFILE } from '../../../../src/publish/profiles.ts'
import { arbitraryWordBody, WORD_PICTURES } from '../../../helpers/arbitraryWordBody.ts'
import { SOME_FORMULAS } from '../../../helpers/someFormulas.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { repairDocument } from '../../../../src/article/document/repairDocument.ts'
import { outlineOf } from '../../../helpers/word/outlineOf.ts'
import { wordBytes } from '../../../helpers/wordBytes.ts'
import { referenceArticle } from '../referenceArticle.ts'

const bytes = new Map<string, Uint8Array>(WORD_PICTURES.map((name, at) => [name, pngBytes(4 + at, 4)]))

function articleOf(document: DocumentJson): Article {
  return {
    ...referenceArticle(),
    document,
    assets: WORD_PICTURES.map((name) => ({
      name,
      kind: 'picture',
      mediaType: 'image/png',
      size: 100,
      sha256: '0'.repeat(64),
    })),
  }
}

function readBack(article: Article, profile: Profile): WordManuscript {
  const read = readWordManuscript(wordBytes(article, profile, (name) => bytes.get(name) ?? new Uint8Array()))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

/** A Word file names its pictures by number. */
function withNumberedPictures(document: DocumentJson): NodeJson {
  const numbers = new Map<string, string>()
  const walk = (node: NodeJson): NodeJson => {
    const asset = node.attrs?.asset
    if (typeof asset !== 'string') return node.content ? { ...node, content: node.content.map(walk) } : node
    if (!numbers.has(asset)) numbers.set(asset, `image${numbers.size + 1}.png`)
    return { ...node, attrs: { ...node.attrs, asset: numbers.get(asset) } }
  }
  return walk(document)
}

it('comes back from our own reader as the same body', () => {
  fc.assert(
    fc.property(arbitraryWordBody(), (document) => {
      expect(readBack(articleOf(document), WORD_PROFILE).document).toEqual(withNumberedPictures(document))
    }),
    { numRuns: 60 },
  )
})

it('writes how linked words are read behind them: LibreOffice loses linked words with a reading above', () => {
  const marks = [
    { type: 'link', attrs: { href: 'https://www.cssn.cn/', title: '' } },
    { type: 'ruby', attrs: { text: 'zì' } },
  ]
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: '字', marks }] }]
  const back = readBack(articleOf(repairDocument({ type: 'doc', content }).document), WORD_PROFILE)
  expect(outlineOf(back.document)).toBe('{字（zì）}(https://www.cssn.cn/)')
})

it('comes back with the metadata that the paper shows, with and without the review sheet', () => {
  const article = referenceArticle()
  for (const profile of [WORD_PROFILE, WORD_REVIEW_PROFILE]) {
    const { metadata, document, losses } = readBack(article, profile)
    const { title, publishedAt, source, authors, keywords, editors, authorAffiliation } = article.metadata
    expect(metadata).toMatchObject({ title, publishedAt, source, authors, keywords, editors, authorAffiliation })
    expect(document).toEqual(article.document)
    expect(losses).toEqual([])
  }
})

it.each(SOME_FORMULAS)('brings a formula back as the same: %s', (tex) => {
  const line = (display: string) => ({ type: 'formula', attrs: { tex, display } })
  const document: DocumentJson = {
    type: 'doc',
    content: [
      { ...paragraphJson(''), content: [{ type: 'text', text: '设' }, line('inline'), { type: 'text', text: '成立' }] },
      { type: 'paragraph', attrs: { align: 'center', indent: 0 }, content: [line('block')] },
    ],
  }
  const read = readBack(articleOf(document), WORD_PROFILE)
  expect(read.document).toEqual(document)
  expect(read.losses).toEqual([])
})
