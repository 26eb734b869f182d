import { afterEach, expect, it } from 'vitest'
import { hearCopied } from '../../../../renderer/app/paper/hearCopied.ts'
import { COPIED_HERE, tellCopied } from '../../../../renderer/app/paper/tellCopied.ts'
import { sourceOfCopied, takeCopied } from '../../../../renderer/editor/paste/copiedPictures.ts'
import type { CopiedPictures } from '../../../../src/contract/copiedPictures.ts'
import { ok } from '../../../../src/base/result.ts'
import { fakeDesk } from '../../../doubles/bridge.ts'

const A = '20160519-甲-aaaa'
const elsewhere = (more: Partial<CopiedPictures> = {}): CopiedPictures => ({
  client: '另一窗',
  id: A,
  names: ['图.png'],
  ...more,
})
const source = () => sourceOfCopied(['图.png'], '20160519-乙-bbbb')

afterEach(() => takeCopied([], null))

it('knows what another window copies, and asks the desk for the bytes of just that', async () => {
  const desk = fakeDesk()
  hearCopied(desk.bridge)
  expect(source()).toBeNull()
  desk.emit('assets.copied', elsewhere())
  expect(source()?.of).toBe(A)
  expect(await source()?.bytes('图.png')).toEqual(new Uint8Array([1, 2, 3]))
  expect(desk.calls.at(-1)).toEqual({ channel: 'assets.get', input: { id: A, name: '图.png' } })
  expect(sourceOfCopied(['图.png', '别的.png'], '20160519-乙-bbbb')).toBeNull()
  expect(sourceOfCopied(['图.png'], A)).toBeNull()
  desk.emit('assets.copied', elsewhere({ id: null, names: [] }))
  expect(source()).toBeNull()
})

it('asks the desk for what another window lent, where it is of no article', async () => {
  const desk = fakeDesk({ handlers: { 'assets.lent': () => ok({ bytes: new Uint8Array([9]) }) } })
  hearCopied(desk.bridge)
  desk.emit('assets.copied', elsewhere({ id: null }))
  expect(await source()?.bytes('图.png')).toEqual(new Uint8Array([9]))
  expect(desk.calls.at(-1)).toEqual({ channel: 'assets.lent', input: { client: '另一窗', name: '图.png' } })
})

it('asks for what was copied before it came, which what is copied meanwhile takes the place of', async () => {
  const before = { handlers: { 'assets.copied': () => ok({ copied: elsewhere() }) } }
  const late = fakeDesk(before)
  hearCopied(late.bridge)
  await Promise.resolve()
  await new Promise((done) => setTimeout(done))
  expect(source()?.of).toBe(A)
  takeCopied([], null)
  const meanwhile = fakeDesk(before)
  const go = meanwhile.hold('assets.copied')
  hearCopied(meanwhile.bridge)
  meanwhile.emit('assets.copied', elsewhere({ id: null, names: [] }))
  go()
  await new Promise((done) => setTimeout(done))
  expect(source()).toBeNull()
})

it('leaves alone what it told itself', () => {
  const desk = fakeDesk()
  hearCopied(desk.bridge)
  takeCopied(['图.png'], { of: '稿', bytes: () => Promise.resolve(null) })
  tellCopied(desk.bridge, null, ['图.png'])
  expect(desk.calls.at(-1)?.input).toEqual({ client: COPIED_HERE, id: null, names: ['图.png'] })
  desk.emit('assets.copied', elsewhere({ client: COPIED_HERE, id: null }))
  expect(source()?.of).toBe('稿')
  const lent = [{ name: '图.png', bytes: new Uint8Array([7]) }]
  tellCopied(desk.bridge, null, ['图.png'], lent)
  expect(desk.calls.at(-1)?.input).toEqual({ client: COPIED_HERE, id: null, names: ['图.png'], lent })
})
