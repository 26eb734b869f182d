import { describe, expect, it } from 'vitest'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import type { Article } from '../../../src/article/article.ts'
import { fillPattern } from '../../../src/publish/fillPattern.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { referenceArticle } from './referenceArticle.ts'

function titled(title: string, publishedAt = ''): Article {
  return {
    ...referenceArticle(),
    createdAt: '2016-05-18T18:00:00.000Z',
    metadata: { ...emptyMetadata(), title, publishedAt, channelPath: ['党政院校', '原创专区'] },
  }
}
const fill = (pattern: string, article: Article) => fillPattern(pattern, article, PAGE_PROFILE)

describe('a pattern of a file name', () => {
  it('is filled from the article, its day by the clock of Shanghai where it has no publication time', () => {
    expect(fill('{date}-{title}', titled('打好基层党建', '2016-05-20T14:08:00+08:00'))).toBe('20160520-打好基层党建')
    expect(fill('{year}-{month}-{day}-{channel}-{profile}', titled('甲'))).toBe('2016-05-19-原创专区-page')
  })

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['..', 'article'],
    ['con', 'con-'],
    ['LPT1', 'LPT1-'],
    ['  点. ', '点'],
    ['\u0000\u202e', 'article'],
    ['', 'article'],
  ])('never gives what Windows or an address refuses: %j', (title, name) => {
    expect(fill('{title}', titled(title))).toBe(name)
  })

  it('stays below the length that a file system takes, however long the title', () => {
    expect(Buffer.byteLength(fill('{title}', titled('长'.repeat(400))))).toBeLessThanOrEqual(216)
  })
})
