import { expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { bodyOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { referenceArticle } from '../../publish/referenceArticle.ts'

it('offers keywords of the text, those of other articles first, an abstract, and the channel of articles about the same', async () => {
  const { ask, grant } = await startedDesk()
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const { metadata, document } = referenceArticle()
  const text = bodyText(document)
  const other = { ...emptyMetadata(), title: '再谈脱贫攻坚', keywords: ['基层党组织'], channelPath: ['理论', '党建'] }
  await ask('article.create', { metadata: other, document: bodyOf('脱贫攻坚要靠基层党组织。'), assets: [] })
  const { id } = await ask('article.create', {
    metadata: { ...metadata, keywords: [] },
    document: { ...document },
    assets: [],
  })
  const asked = { id, title: metadata.title, text, taken: ['脱贫攻坚'], most: 120 }
  const offered = await ask('suggest.read', asked)
  expect(offered.keywords[0]).toMatchObject({ word: '基层党组织', known: true })
  expect(offered.keywords.map(({ word }) => word)).not.toContain('脱贫攻坚')
  expect(offered.keywords.filter(({ known }) => known)).toHaveLength(1)
  expect(offered.abstract.length).toBeGreaterThan(20)
  expect(offered.channels).toEqual([{ path: ['理论', '党建'], articles: 1 }])
  // The same question has the same answer.
  expect(await ask('suggest.read', asked)).toEqual(offered)
})
