import { expect, it } from 'vitest'
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

it('words of no article, or for a place there is not, are refused', async () => {
  const { ask, grant, refusal } = await startedDesk()
  expect(await refusal('unsent.read', { id: '20160519-基层党建-abcd' })).toBe('library.none')
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  expect(await refusal('unsent.keep', { id: '../x', place: 'opinion', text: '' })).toBe('contract.badInput')
  const place = '__proto__' as 'opinion'
  expect(await refusal('unsent.keep', { id: '20160519-基层党建-abcd', place, text: '' })).toBe('contract.badInput')
})
