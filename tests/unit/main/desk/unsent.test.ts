import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

it('what was typed and not sent is there when the desk starts again', async () => {
  const first = await startedDesk()
  await first.ask('library.create', { grant: await first.grant('稿库'), name: '理论部' })
  const { id } = await first.ask('article.create', { metadata: metadataOf(), document: bodyOf('初稿'), assets: [] })
  await first.ask('unsent.keep', { id, place: 'opinion', text: '第二段数字有误' })
  await first.desk.stop()

  const second = await startedDesk({ folder: first.folder })
  expect(await second.ask('unsent.read', { id })).toEqual({ words: { opinion: '第二段数字有误' } })
  await second.ask('unsent.keep', { id, place: 'opinion', text: '' })
  expect(await second.ask('unsent.read', { id })).toEqual({ words: {} })
})

it('what was changed of the library itself and not saved is there too, apart from its articles', async () => {
  const first = await startedDesk()
  await first.ask('library.create', { grant: await first.grant('稿库'), name: '理论部' })
  await first.ask('unsent.keep', { id: null, place: 'template', text: '[["page.liquid","<p>"]]' })
  const { id } = await first.ask('article.create', { metadata: metadataOf(), document: bodyOf('初稿'), assets: [] })
  expect(await first.ask('unsent.read', { id })).toEqual({ words: {} })
  await first.desk.stop()
  const second = await startedDesk({ folder: first.folder })
  expect(await second.ask('unsent.read', { id: null })).toEqual({ words: { template: '[["page.liquid","<p>"]]' } })
  await second.ask('library.create', { grant: await second.grant('另一个'), name: '另一个' })
  expect(await second.ask('unsent.read', { id: null })).toEqual({ words: {} })
})

it('words of no article, or for a place there is not, are refused', async () => {
  const { ask, grant, refusal } = await startedDesk()
  expect(await refusal('unsent.read', { id: '20160519-基层党建-abcd' })).toBe('library.none')
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  expect(await refusal('unsent.keep', { id: '../x', place: 'opinion', text: '' })).toBe('contract.badInput')
  const place = '__proto__' as 'opinion'
  expect(await refusal('unsent.keep', { id: '20160519-基层党建-abcd', place, text: '' })).toBe('contract.badInput')
})

it('goes when the article is deleted for good, not while it can come back', async () => {
  const { ask, grant, folder } = await startedDesk()
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const ids: string[] = []
  for (const words of ['甲', '乙']) {
    const { id } = await ask('article.create', { metadata: metadataOf(), document: bodyOf(words), assets: [] })
    await ask('unsent.keep', { id, place: 'opinion', text: words })
    ids.push(id)
  }
  const [gone = '', back = ''] = ids
  for (const id of ids) await ask('article.remove', { id })
  const files = () => readdirSync(join(folder, 'userData', 'unsent')).length
  expect(files()).toBe(2)
  await ask('bin.restore', { name: back })
  await ask('bin.empty', { names: [gone, back] })
  expect(files()).toBe(1)
  expect(await ask('unsent.read', { id: back })).toEqual({ words: { opinion: '乙' } })
})

it('is looked through once the desk has run for a while, never later than it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const read = vi.fn(nodeFileSystem.readdir)
  const fs = { ...nodeFileSystem, readdir: read }
  const looked = () => read.mock.calls.filter(([path]) => path.endsWith('unsent')).length
  const { desk } = await startedDesk({ fs })
  await vi.advanceTimersByTimeAsync(19_000)
  expect(looked()).toBe(0)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(looked()).toBe(1)
  await desk.stop()
  const second = await startedDesk({ fs })
  await second.desk.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(looked()).toBe(1)
})
