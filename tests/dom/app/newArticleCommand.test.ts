import { expect, it, vi } from 'vitest'
import { runCommand } from '../../../renderer/app/commands.ts'
import { fakePaper } from '../../doubles/paper.ts'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-甲-aaaa'

async function withArticle() {
  const started = await startedServices()
  started.desk.put(ID)
  await started.services.article.getState().actions.open(ID)
  return started
}

it('begins an article after the open one is safe, and not at all if it is not', async () => {
  const { services, desk } = await withArticle()
  services.article.getState().actions.changeMetadata({ title: '改' })
  desk.fail('article.save', 'storage.noSpace', 9)
  runCommand('article.new', services)
  await new Promise((done) => setTimeout(done, 10))
  expect(desk.articles.size).toBe(1)
  expect(document.querySelector('textarea')).toBeNull()
  desk.fail('article.save', 'storage.noSpace', 0)
  runCommand('article.new', services)
  await new Promise((done) => setTimeout(done, 10))
  expect(desk.articles.size).toBe(2)
  expect(services.article.getState().session?.id).not.toBe(ID)
  services.article.getState().actions.attachPaper(fakePaper(''))
})

it('what is typed in the same moment is for the new one, also from a second command', async () => {
  const { services } = await withArticle()
  const { actions } = services.article.getState()
  const old = { ...fakePaper('旧'), type: vi.fn(() => true) }
  actions.attachPaper(old)
  runCommand('article.new', services)
  document.querySelector('textarea')!.value = '甲'
  runCommand('article.new', services)
  document.querySelector('textarea')!.value += '乙'
  await vi.waitFor(() => expect(services.article.getState().session?.id).not.toBe(ID))
  await new Promise((done) => setTimeout(done, 20))
  const next = { ...fakePaper(''), type: vi.fn(() => true) }
  actions.attachPaper(next)
  expect(next.type.mock.calls).toEqual([['甲乙']])
  expect(old.type).not.toHaveBeenCalled()
  expect(document.querySelector('textarea')).toBeNull()
})
