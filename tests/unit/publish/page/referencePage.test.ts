import { describe, expect, it } from 'vitest'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle, sampleLines } from '../referenceArticle.ts'
import { visibleLines } from '../visibleLines.ts'

/** The lines of the reference page that belong to the article: all up to the reprint line, without the share counter before it. */
function articleLines(): string[] {
  const lines = sampleLines()
  const end = lines.findIndex((line) => line.includes('转载请注明来源:'))
  return lines.slice(0, end + 1).map((line) => line.replace(/^分享到: 0 /, ''))
}

describe('the reference article as a page', () => {
  it('shows, line by line and character by character, what the reference page shows of the article', () => {
    expect(articleLines()).toHaveLength(14)
    expect(visibleLines(publishedText(referenceArticle(), PAGE_PROFILE))).toEqual(articleLines())
  })

  it('shows nothing of the page furniture', () => {
    const text = visibleLines(publishedText(referenceArticle(), PAGE_PROFILE)).join('\n')
    expect(text).not.toMatch(/分享到|用户昵称|验证码|jrtt|查看全部评论|W020180116412817190956/)
  })

  it('is the page that was looked at', async () => {
    await expect(publishedText(referenceArticle(), PAGE_PROFILE)).toMatchFileSnapshot(
      '../../../fixtures/publish/reference.page.html',
    )
  })
})
