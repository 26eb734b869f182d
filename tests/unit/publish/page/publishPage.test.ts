import { describe, expect, it } from 'vitest'
import { withPatch } from '../../../../src/article/metadata.ts'
import { publishPage } from '../../../../src/publish/page/publishPage.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { referenceArticle } from '../referenceArticle.ts'

const article = referenceArticle()
const untitled = { ...article, metadata: withPatch(article.metadata, { title: '　' }) }
const codes = (...given: Parameters<typeof publishPage>) => publishPage(...given).warnings.map(({ code }) => code)

describe('publishPage', () => {
  it('gives the page first, then what lies beside it', () => {
    const [asset] = article.assets
    const whole = { ...article, assets: [{ ...asset!, size: 2048, sha256: 'a1'.repeat(32) }] }
    const { files, warnings } = publishPage(whole, PAGE_PROFILE)
    expect(files[0]).toMatchObject({ kind: 'text', path: expect.stringMatching(/\.html$/) as unknown })
    expect(files.slice(1)).toEqual([{ kind: 'asset', asset: asset!.name, path: `files/${asset!.name}`, size: 2048 }])
    expect(warnings).toEqual([])
  })

  it('tells of bytes that are not here', () => {
    expect(codes(article, PAGE_PROFILE)).toEqual(['missingBytes'])
  })

  it('tells of a missing title once, whether the profile requires one or not', () => {
    const bare = { ...untitled, assets: [], metadata: withPatch(untitled.metadata, { attachments: [] }) }
    expect(codes(bare, PAGE_PROFILE)).toEqual(['missingRequired'])
    expect(codes(bare, { ...PAGE_PROFILE, required: [] })).toEqual(['noTitle'])
  })
})
