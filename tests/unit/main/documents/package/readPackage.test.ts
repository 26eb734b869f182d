import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isPackage } from '../../../../../main/documents/package/isPackage.ts'
import { readPackage } from '../../../../../main/documents/package/readPackage.ts'
import { articleText } from '../../../../../src/article/articleText.ts'
import { referenceArticle } from '../../../publish/referenceArticle.ts'

const article = referenceArticle()
const json = strToU8(articleText(article))

function codeOf(files: Zippable): string | null {
  const read = readPackage(zipSync(files), 'a.zip')
  return read.ok ? null : read.error.code
}

describe('readPackage', () => {
  it('reads an article with assets and versions, in a folder or not', () => {
    for (const root of ['', `${article.id}/`]) {
      const read = readPackage(
        zipSync({
          [`${root}article.json`]: json,
          [`${root}assets/图 一.png`]: json,
          [`${root}history/v1.json.gz`]: json,
        }),
      )
      expect(read.ok && read.value.files.map(({ path }) => path)).toEqual([
        'article.json',
        'assets/图 一.png',
        'history/v1.json.gz',
      ])
      expect(read).toMatchObject({ value: { id: article.id, title: article.metadata.title, losses: [] } })
    }
  })

  it('takes the id from the folder where the two differ', () => {
    const read = readPackage(zipSync({ '20260101-抄本-abcd/article.json': json }))
    expect(read.ok && read.value.id).toBe('20260101-抄本-abcd')
    expect(readPackage(zipSync({ 'mine/article.json': json }))).toMatchObject({ value: { id: article.id } })
  })

  it.each([
    '../article.json',
    '../../etc/passwd',
    '/etc/passwd',
    'assets/../../x.png',
    'assets/..',
    'assets/a/b.png',
    'assets\\a.png',
    '..\\x.png',
    'C:\\x.png',
    'assets/nul.png',
    'assets/.hidden',
    'assets/a\u0000.png',
    'journal/current.log',
    'x.png',
    'other/assets/a.png',
  ])('refuses a file that goes to %j', (path) => {
    expect(codeOf({ 'article.json': json, [path]: json })).toBe('package.broken')
    if (!path.startsWith('/')) expect(codeOf({ 'a/article.json': json, [`a/${path}`]: json })).toBe('package.broken')
  })

  it('refuses two files of one name, upper and lower case being one', () => {
    expect(codeOf({ 'article.json': json, 'assets/A.png': json, 'assets/a.PNG': json })).toBe('package.broken')
    expect(codeOf({ 'article.json': json, 'assets/é.png': json, 'assets/e\u0301.png': json })).toBe('package.broken')
  })

  it('refuses what is no article, and one of a newer version', () => {
    expect(codeOf({ 'assets/a.png': json })).toBe('package.broken')
    expect(codeOf({ 'article.json': strToU8('{') })).toBe('article.broken')
    const newer = articleText(article).replace('"version": 1', '"version": 99')
    expect(codeOf({ 'article.json': strToU8(newer) })).toBe('article.newer')
  })
})

describe('isPackage', () => {
  it('knows a package from other zips and from anything else', () => {
    expect(isPackage(zipSync({ 'a/article.json': json }))).toBe(true)
    expect(isPackage(zipSync({ 'article.json': json }))).toBe(true)
    expect(isPackage(zipSync({ 'word/document.xml': json }))).toBe(false)
    expect(isPackage(json)).toBe(false)
    expect(isPackage(new Uint8Array())).toBe(false)
  })
})
