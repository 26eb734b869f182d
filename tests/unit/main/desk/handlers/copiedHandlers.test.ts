import type { InputOf } from '../../../../../src/contract/channels.ts'
import { expect, it } from 'vitest'
import { MOST_LENT } from '../../../../../src/contract/copiedPictures.ts'
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

it('holds what a window lent until something else is copied, for the windows of that library alone', async () => {
  const { ask, refusal, grant } = await startedDesk()
  const wanted = { client: '一窗', name: '图.png' }
  expect(await refusal('assets.lent', wanted)).toBe('library.none')
  await ask('library.create', { grant: await grant('甲库'), name: '甲库' })
  expect(await ask('assets.lent', wanted)).toEqual({ bytes: null })
  const copied = { client: '一窗', id: null, names: ['图.png', '无.png'] }
  const lent = [{ name: '图.png', bytes: new Uint8Array([1, 2]) }]
  await ask('assets.noteCopied', { ...copied, lent })
  expect(await ask('assets.copied', {})).toEqual({ copied })
  expect(await ask('assets.lent', wanted)).toEqual({ bytes: new Uint8Array([1, 2]) })
  expect(await ask('assets.lent', { ...wanted, name: '无.png' })).toEqual({ bytes: null })
  expect(await ask('assets.lent', { ...wanted, client: '二窗' })).toEqual({ bytes: null })
  await ask('library.create', { grant: await grant('乙库'), name: '乙库' })
  expect(await ask('assets.lent', wanted)).toEqual({ bytes: null })
  await ask('assets.noteCopied', { ...copied, lent })
  await ask('assets.noteCopied', { client: '一窗', id: null, names: [] })
  expect(await ask('assets.lent', wanted)).toEqual({ bytes: null })
})

type Wrong = Omit<InputOf<'assets.noteCopied'>, 'client'> & { readonly client?: string }

it.each<[what: string, wrong: Wrong]>([
  ['an id that leads elsewhere', { id: '../../etc', names: [] }],
  ['a name that leads elsewhere', { id: null, names: ['../article.json'] }],
  ['a window without a name', { id: null, names: [], client: '' }],
  ['a lent name that leads elsewhere', { id: null, names: [], lent: [{ name: '../x', bytes: new Uint8Array() }] }],
  ['too many bytes', { id: null, names: ['图.png'], lent: [{ name: '图.png', bytes: new Uint8Array(MOST_LENT + 1) }] }],
])('refuses %s', async (_what, wrong) => {
  const { refusal } = await startedDesk()
  expect(await refusal('assets.noteCopied', { client: '窗', ...wrong })).toBe('contract.badInput')
})
