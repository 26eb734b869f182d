import { expect, it } from 'vitest'
import { startedDesk } from '../../../../helpers/startedDesk.ts'

it('keeps for the windows of a library which pictures were copied last, and tells them', async () => {
  const { ask, refusal, grant, desk } = await startedDesk()
  const copied = { client: '一窗', id: '20160519-甲-aaaa', names: ['图.png'] }
  expect(await refusal('assets.noteCopied', copied)).toBe('library.none')
  expect(await refusal('assets.copied', {})).toBe('library.none')
  await ask('library.create', { grant: await grant('甲库'), name: '甲库' })
  expect(await ask('assets.copied', {})).toEqual({ copied: null })
  const heard: unknown[] = []
  desk.subscribe((event, payload, windowId) => {
    if (event === 'assets.copied') heard.push([payload, windowId])
  })
  await ask('assets.noteCopied', copied)
  expect(heard).toEqual([[copied, null]])
  expect(await ask('assets.copied', {})).toEqual({ copied })
  await ask('library.create', { grant: await grant('乙库'), name: '乙库' })
  expect(await ask('assets.copied', {})).toEqual({ copied: null })
})

it.each([
  { id: '../../etc', names: [] },
  { id: null, names: ['../article.json'] },
  { id: null, names: [], client: '' },
])('refuses %j', async (wrong) => {
  const { refusal } = await startedDesk()
  expect(await refusal('assets.noteCopied', { client: '窗', ...wrong })).toBe('contract.badInput')
})
