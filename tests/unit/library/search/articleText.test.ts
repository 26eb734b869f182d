import { describe, expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { articleText } from '../../../../src/library/search/articleText.ts'
import { encodeInitials } from '../../../../src/library/search/encodeInitials.ts'
import { FEW_WORDS } from '../../../helpers/searchDictionaries.ts'

describe('an article as searching sees it', () => {
  const metadata = {
    ...emptyMetadata(),
    title: '党建',
    editors: ['钟义见', '丁涛'],
    origin: 'original',
    keywords: ['甲', '乙'],
  }
  const { fields, all } = articleText(metadata, '正文', FEW_WORDS)

  it('has its fields apart and all of it together', () => {
    expect(fields.editors).toContain('钟义见')
    expect(fields.editors).not.toContain('见丁')
    expect(all).toContain('正文')
    expect(all).toContain('丁涛')
    expect(fields.keywords).not.toContain('甲乙')
  })

  it('is found by the sounds of titles and names, not of the body', () => {
    expect(fields.editors).toContain(encodeInitials('zyj'))
    expect(all).toContain(encodeInitials('dj'))
    expect(articleText(emptyMetadata(), '党建', FEW_WORDS).all).not.toContain(encodeInitials('dj'))
  })

  it('has a choice by its names', () => {
    expect(fields.origin).toContain('原创')
  })
})
