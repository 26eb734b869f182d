import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import { withReadings } from '../../../../src/article/document/withReadings.ts'
import type { OutputArchive } from '../../../../src/publish/publication.ts'
import { TRS_PROFILE } from '../../../../src/publish/profiles.ts'
import { publish } from '../../../../src/publish/publish.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'
import { columnsOf } from './columnsOf.ts'

function archiveOf(article: Article): OutputArchive {
  const [file, ...more] = publish(article, TRS_PROFILE).files
  if (file?.kind !== 'archive' || more.length > 0) throw new Error('not one archive')
  return file
}

describe('publishTrs', () => {
  it('makes one zip: the XML with a plain name, the files flat beside it', () => {
    const { path, entries } = archiveOf(everythingArticle())
    expect(path).toBe('20260102-样样都有-abcd.trs.zip')
    expect(entries[0]?.path).toBe('20260102-abcd.xml')
    expect(entries.map((entry) => (entry.kind === 'asset' ? entry.asset : entry.kind))).toEqual([
      'text',
      '图 一#.png',
      '小图.png',
      '封面.jpg',
      '附件.pdf',
    ])
  })

  it('tells what is missing and what has no place', () => {
    const { warnings } = publish(everythingArticle(), TRS_PROFILE)
    expect(warnings.map(({ code }) => code)).toEqual([
      'missingBytes',
      'remotePicture',
      'missingBytes',
      'notCarried',
      'otherForm',
    ])
    expect(warnings[3]?.message.zh).toContain('：原文链接、作者单位、作者简介、稿件性质、版权。')
  })

  it('warns of fields that are too long in bytes, a 汉字 being two', () => {
    const article = referenceArticle()
    const long = { ...article, metadata: { ...article.metadata, editors: ['责'.repeat(25), '编'] } }
    expect(publish(long, TRS_PROFILE).warnings[0]).toMatchObject({
      code: 'overLimit',
      message: { zh: '责编超出上限：54 / 50字节（汉字计 2）。' },
    })
  })

  it('lists exactly the files that are there, whatever the article', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const [xml, ...files] = archiveOf(article).entries
        const listed = columnsOf(xml?.kind === 'text' ? xml.text : '').appendices.map(({ APPFILE }) => APPFILE)
        expect(files.map(({ path }) => path)).toEqual(listed)
        expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length)
      }),
    )
  })

  it('carries every text of the body, whatever the article', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const { DOCCONTENT = '' } = columnsOf(publishedText(article, TRS_PROFILE)).document
        expect(DOCCONTENT).toBe(textBlocks(withReadings(article.document)).filter(Boolean).join('\n'))
      }),
    )
  })
})
