import { expect, it } from 'vitest'
import { swapSplit } from '../../../renderer/split/swapSplit.ts'
import { toggleSplit } from '../../../renderer/split/toggleSplit.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { startedServices } from '../../helpers/startedServices.ts'

const [A, B] = ['20160519-甲-aaaa', '20160519-乙-bbbb'] as const

async function besideEachOther() {
  const started = await startedServices()
  started.desk.put(A, { document: body('甲文') })
  started.desk.put(B, { document: body('乙文') })
  const { article, split } = started.services
  await article.getState().actions.open(A)
  article.getState().actions.attachPaper(fakePaper('甲文'))
  await split.getState().showArticle(B)
  const now = () => [article.getState().session?.id ?? null, split.getState().shown] as const
  return { ...started, now }
}

it('the two change places, and what was not saved is saved', async () => {
  const { services, desk, now } = await besideEachOther()
  services.article.getState().actions.changeMetadata({ title: '新题' })
  await swapSplit(services)
  expect(now()).toMatchObject([B, { kind: 'article', id: A, article: { metadata: { title: '新题' } } }])
  expect(desk.count('article.save')).toBe(1)
})

it('all stays as it was where the article cannot be saved', async () => {
  const { services, desk, now } = await besideEachOther()
  services.article.getState().actions.changeMetadata({ title: '新题' })
  desk.fail('article.save', 'storage.noSpace', 9)
  await swapSplit(services)
  expect(now()).toMatchObject([A, { kind: 'article', id: B }])
  expect(services.article.getState().session?.metadata.title).toBe('新题')
})

it('with no article on the paper the one beside moves there', async () => {
  const { services, now } = await besideEachOther()
  await services.article.getState().actions.close()
  await swapSplit(services)
  expect(now()).toEqual([B, null])
})

it('the command opens a choice, and closes whatever is shown', async () => {
  const { services } = await besideEachOther()
  const { split } = services
  toggleSplit(services)
  expect(split.getState().shown).toBeNull()
  toggleSplit(services)
  expect(split.getState().shown).toEqual({ kind: 'choice' })
})
