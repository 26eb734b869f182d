import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { bodyOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

it('takes a decision, tells every window, and shows the stage in the list', async () => {
  const { desk, ask, refusal, grant } = await startedDesk()
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const metadata = { ...emptyMetadata(), title: '打好基层党建' }
  const { id } = await ask('article.create', { metadata, document: bodyOf('正文'), assets: [] })
  await ask('article.open', { id }, 'w2')
  const heard: string[] = []
  desk.subscribe((event, _, windowId) => heard.push(`${event} ${String(windowId)}`))
  const decision = { id, move: 'pass', opinion: '', who: '丁', role: '责编' } as const
  const { review } = await ask('review.decide', decision)
  expect(review).toMatchObject({ stage: 'firstReview', decisions: [{ who: '丁', role: '责编' }] })
  expect(heard).toEqual(expect.arrayContaining(['article.reviewed null', 'article.saved w2', 'library.changed null']))
  const { hits } = await ask('library.search', { query: '状态:待初审', limit: 10 })
  expect(hits.map(({ row }) => row.id)).toEqual([id])
  expect(await refusal('review.decide', { ...decision, who: '' })).toBe('review.noName')
  expect(await refusal('review.decide', { ...decision, move: 'return' })).toBe('review.noOpinion')
})
