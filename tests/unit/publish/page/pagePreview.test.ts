import { describe, expect, it } from 'vitest'
import { pagePreview } from '../../../../src/publish/page/pagePreview.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { relativeAddress } from '../../../../src/publish/fileNames.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'

describe('the preview', () => {
  it('is the exported page to the byte but for where its pictures lie', () => {
    const preview = pagePreview(everythingArticle(), PAGE_PROFILE, (name) => relativeAddress(`images/${name}`))
    expect(preview).toBe(publishedText(everythingArticle(), PAGE_PROFILE))
  })

  it('asks only for pictures whose bytes are here', () => {
    const asked: string[] = []
    const preview = pagePreview(everythingArticle(), PAGE_PROFILE, (name) => {
      asked.push(name)
      return 'data:image/png;base64,AAAA'
    })
    expect(asked).toEqual(['图 一#.png', '小图.png', '图 一#.png', '小图.png'])
    expect(preview.match(/src="data:image\/png;base64,AAAA"/g)).toHaveLength(4)
  })
})
