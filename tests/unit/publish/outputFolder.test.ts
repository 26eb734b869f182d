import { describe, expect, it } from 'vitest'
import { outputFolder } from '../../../src/publish/outputFolder.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { referenceArticle } from './referenceArticle.ts'

describe('the folder of an export', () => {
  it('is named part by part, none of which leads outside', () => {
    const article = referenceArticle()
    const outside = { ...article, metadata: { ...article.metadata, title: '../外' } }
    const within = (folder: string) => outputFolder(outside, { ...PAGE_PROFILE, output: { folder, name: '{id}' } })
    expect(within('{year}//{title}/')).toBe('2016/外')
    expect(within('{title}/{title}')).toBe('外/外')
    expect(within('')).toBe('')
  })
})
