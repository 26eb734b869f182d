import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLiveBody } from '../../../../renderer/preview/liveBody.ts'
import type { LivePage } from '../../../../renderer/preview/livePage.ts'
import { LEADS_NOWHERE, previewHtml } from '../../../../renderer/preview/previewHtml.ts'
import type { Article } from '../../../../src/article/article.ts'
import { FRAGMENT_PROFILE, WECHAT_PROFILE } from '../../../../src/publish/profiles.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'

const urlOf = (name: string) => `data:,${name.length}`
const PROFILES = { fragment: FRAGMENT_PROFILE, wechat: WECHAT_PROFILE } as const
const FORMS = ['fragment', 'wechat'] as const

function blocksOf({ document }: Article) {
  return (document.content ?? []).map((node) => {
    const block = { reads: 0, toJSON: () => ((block.reads += 1), node) }
    return block
  })
}

/** White space between blocks shows nowhere, and the element of its own round WeChat's blocks nowhere else. */
const flat = (html: string) =>
  html.replace('<div class="body">', '').replace('</div>', '').replace(LEADS_NOWHERE, '').replace(/>\s+</g, '><')
const whole = ({ before, blocks, after }: LivePage) => flat(`${before}${blocks.join('\n')}${after}`)
const finished = (article: Article, form: 'fragment' | 'wechat') =>
  flat(previewHtml(article, PROFILES[form], form, urlOf))

describe.each(FORMS)('the %s that follows the writing', (form) => {
  it('is the very output after each edit, whatever was there before', () => {
    fc.assert(
      fc.property(arbitraryArticle(), arbitraryArticle(), fc.nat(6), (article, other, at) => {
        const make = createLiveBody(article, PROFILES[form], form, urlOf)
        const blocks = blocksOf(article)
        expect(whole(make(blocks))).toBe(finished(article, form))
        const edited = [...blocks.slice(0, at), ...blocksOf(other), ...blocks.slice(at + 1)]
        const document = { ...article.document, content: edited.map((block) => block.toJSON()) }
        expect(whole(make(edited))).toBe(finished({ ...article, document }, form))
      }),
      { numRuns: 40 },
    )
  })

  it('writes a paragraph without links once', () => {
    const paragraph = {
      type: 'paragraph',
      attrs: { align: 'start', indent: 2 },
      content: [{ type: 'text', text: '甲' }],
    }
    const [article] = fc.sample(arbitraryArticle(), { seed: 1, numRuns: 1 })
    const make = createLiveBody(article!, PROFILES[form], form, urlOf)
    const blocks = blocksOf({ ...article!, document: { type: 'doc', content: [paragraph, paragraph] } })
    make(blocks)
    const first = blocks.map(({ reads }) => reads)
    make(blocks)
    expect(blocks.map(({ reads }) => reads)).toEqual(first)
  })
})
