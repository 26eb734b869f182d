import { expect, it } from 'vitest'
import { ownMetadata } from '../../../../../src/intake/webpage/own/ownMetadata.ts'
import { ownParts } from '../../../../../src/intake/webpage/own/ownParts.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const page = (data: object) => `<main><article><p class="kicker">引题</p>
<p class="info"><span class="size" role="radiogroup"><span id="text-size">字号</span></span></p>
<div class="summary"><p><span class="label">作者简介:</span>研究员</p></div>
<div class="body"><p class="kicker">正文里的</p></div><p class="affiliation">(作者单位:某(甲)研究所)</p></article></main>
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`

function read(data: object) {
  const parts = ownParts(readPage(page(data), ''))
  if (parts === null) throw new Error('not our own')
  return ownMetadata(parts)
}

it('reads what stands in sight, and not in the body', () => {
  expect(read({})).toMatchObject({ kicker: '引题', authorBio: '研究员', authorAffiliation: '某(甲)研究所' })
})

it('takes nothing of another kind, no wrong date and no unsafe address', () => {
  const wrong = {
    headline: 5,
    author: [{ name: 1 }, '甲'],
    keywords: 'a',
    datePublished: '昨天',
    isBasedOn: 'javascript:a()',
  }
  expect(read(wrong)).toMatchObject({ title: '', authors: [], keywords: [], publishedAt: '', sourceUrl: '' })
})
