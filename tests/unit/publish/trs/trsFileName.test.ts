import { describe, expect, it } from 'vitest'
import type { Asset } from '../../../../src/article/asset.ts'
import { trsFileName } from '../../../../src/publish/trs/trsFileName.ts'
import { referenceArticle } from '../referenceArticle.ts'

const article = referenceArticle()

function asset(name: string, mediaType = 'image/jpeg'): Asset {
  return { name, kind: 'picture', mediaType, size: 1, sha256: '0'.repeat(64) }
}

describe('the name of a file in a TRS package', () => {
  it('is a letter, the day on which the article was made, and twelve digits', () => {
    expect(trsFileName(article, asset('图 一.JPG'), 'picture', new Set())).toMatch(/^W020160519\d{12}\.jpg$/)
    expect(trsFileName(article, asset('表.pdf'), 'file', new Set())).toMatch(/^P020160519\d{12}\.pdf$/)
  })

  it('is the same at every export, whatever else of the article changes', () => {
    const later = { ...article, modifiedAt: '2020-01-01T00:00:00.000Z', metadata: { ...article.metadata, title: '改' } }
    const name = trsFileName(article, asset('a.png'), 'picture', new Set())
    expect(trsFileName(later, asset('a.png'), 'picture', new Set())).toBe(name)
    expect(trsFileName({ ...article, id: '20160519-别的-abcd' }, asset('a.png'), 'picture', new Set())).not.toBe(name)
  })

  it('is kept where it has the form of the CMS already', () => {
    const given = asset('W020180116412817190956.jpg')
    expect(trsFileName(article, given, 'picture', new Set())).toBe(given.name)
    expect(trsFileName(article, given, 'file', new Set())).toMatch(/^P020160519/)
  })

  it('is given once, upper and lower case being one', () => {
    const given = asset('W020180116412817190956.jpg')
    const taken = new Set<string>()
    const names = [given, { ...given, name: 'W020180116412817190956.JPG' }, asset('a.png'), asset('a.png')].map((one) =>
      trsFileName(article, one, 'picture', taken).toLowerCase(),
    )
    expect(new Set(names).size).toBe(4)
  })

  it.each([
    ['无尾', 'image/png', 'png'],
    ['无尾', 'application/octet-stream', 'dat'],
    ['表.很长的尾', 'application/pdf', 'pdf'],
  ])('takes the ending of %s from its media type %s', (name, mediaType, ending) => {
    expect(trsFileName(article, asset(name, mediaType), 'file', new Set())).toMatch(new RegExp(`\\.${ending}$`))
  })
})
