import { describe, expect, it, vi } from 'vitest'
import { ok } from '../../../../src/base/result.ts'
import { CHANNEL_NAMES } from '../../../../src/contract/channels.ts'
import type { Handlers } from '../../../../main/ipc/handlers.ts'
import { createRouter } from '../../../../main/ipc/router.ts'
import type { Sender } from '../../../../main/ipc/sender.ts'
import { recordingLog } from '../../../doubles/recordingLog.ts'

const ORIGIN = 'qingyang://desk'
const window: Sender = { windowId: 'w1', origin: ORIGIN, mainFrame: true }

const ID = '20260101-甲-abcd'
const STEPS = { client: 'w', revision: 0, steps: [{ stepType: 'replace', from: 1, to: 2 }], metadata: null, size: 2 }
const SAVE = { id: ID, etag: null, overwrite: false, asked: true, whole: { metadata: {}, document: {} }, ...STEPS }
const BATCH = { id: ID, etag: 'e', ...STEPS }

function routed() {
  const handler = vi.fn<(input: unknown, sender: Sender) => Promise<unknown>>(async () => ok({}))
  const handlers = Object.fromEntries(CHANNEL_NAMES.map((name) => [name, handler])) as unknown as Handlers
  const log = recordingLog()
  return { handler, log, route: createRouter(handlers, [ORIGIN], log) }
}

const refused = (code: string) => ({ ok: false, error: { code } })

describe('the router', () => {
  it('hands a good question to its handler, with who asks', async () => {
    const { route, handler } = routed()
    expect(await route(window, 'library.list', { title: '清样' })).toEqual(ok({}))
    expect(handler).toHaveBeenCalledExactlyOnceWith({ title: '清样' }, window)
  })

  it('takes a save, and a batch of steps, as they should be', async () => {
    const { route, handler } = routed()
    expect(await route(window, 'article.save', SAVE)).toEqual(ok({}))
    expect(await route(window, 'article.journal', BATCH)).toEqual(ok({}))
    expect(handler).toHaveBeenLastCalledWith(BATCH, window)
  })

  it.each([
    ['another origin', { ...window, origin: 'https://example.com' }],
    ['an origin that begins alike', { ...window, origin: `${ORIGIN}.example.com` }],
    ['no origin', { ...window, origin: '' }],
    ['the null origin', { ...window, origin: 'null' }],
    ['a frame within', { ...window, mainFrame: false }],
  ])('refuses %s before anything else', async (_, sender) => {
    const { route, handler } = routed()
    expect(await route(sender, 'library.list', { title: '' })).toMatchObject(refused('contract.foreignSender'))
    expect(await route(sender, 'no such', { title: '' })).toMatchObject(refused('contract.foreignSender'))
    expect(handler).not.toHaveBeenCalled()
  })

  it.each([
    '',
    'desk',
    'desk.info ',
    'DESK.INFO',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    7,
    null,
    undefined,
    {},
    ['desk.info'],
    Symbol('desk.info'),
  ])('refuses the channel %s', async (channel) => {
    const { route, handler } = routed()
    expect(await route(window, channel, {})).toMatchObject(refused('contract.unknownChannel'))
    expect(handler).not.toHaveBeenCalled()
  })

  it.each([
    ['desk.info', undefined],
    ['desk.info', null],
    ['desk.info', { more: 1 }],
    ['library.list', {}],
    ['library.list', { title: 7 }],
    ['library.list', { title: 'x', path: '/etc' }],
    ['library.list', { title: 'x'.repeat(201) }],
    ['article.open', { id: '../../etc' }],
    ['article.open', { id: ['20260101-甲-abcd'] }],
    ['assets.get', { id: '20260101-甲-abcd', name: '../article.json' }],
    ['assets.get', { id: '20260101-甲-abcd', name: 'a\0.png' }],
    ['assets.add', { id: '20260101-甲-abcd', name: 'a.png', bytes: [1, 2] }],
    ['assets.add', { id: '20260101-甲-abcd', name: 'a.png', bytes: 'text' }],
    ['intake.read', { name: 'a.txt', bytes: { length: 3 } }],
    ['intake.read', { name: 'a.txt', bytes: new Uint8Array(1), text: 'both' }],
    ['settings.change', { recentLibraries: ['/etc'] }],
    ['settings.change', { theme: 'pink' }],
    ['article.save', { ...SAVE, etag: 7 }],
    ['article.save', { ...SAVE, metadata: [] }],
    ['article.save', { ...SAVE, overwrite: 'yes' }],
    ['article.save', { ...SAVE, revision: -1 }],
    ['article.save', { ...SAVE, revision: 0.5 }],
    ['article.save', { ...SAVE, asked: undefined }],
    ['article.save', { ...SAVE, whole: { metadata: {} } }],
    ['article.save', { ...SAVE, client: '' }],
    ['article.journal', { ...BATCH, etag: null }],
    ['article.journal', { ...BATCH, revision: '0' }],
    ['article.journal', { ...BATCH, revision: Number.NaN }],
    ['article.journal', { ...BATCH, steps: {} }],
    ['article.journal', { ...BATCH, steps: ['replace'] }],
    ['article.journal', { ...BATCH, steps: [[]] }],
    ['article.journal', { ...BATCH, steps: [{ from: 1, to: 2 }] }],
    ['article.journal', { ...BATCH, steps: [{ stepType: 'replace', slice: new Uint8Array(2) }] }],
    ['article.journal', { ...BATCH, steps: [{ stepType: 'replace', from: Number.NaN }] }],
    ['article.journal', { ...BATCH, metadata: undefined }],
    ['article.journal', { ...BATCH, metadata: [] }],
    ['window.closeAnswer', { close: 'true' }],
  ])('refuses what %s does not take: %j', async (channel, input) => {
    const { route, handler } = routed()
    expect(await route(window, channel, input)).toMatchObject(refused('contract.badInput'))
    expect(handler).not.toHaveBeenCalled()
  })

  it('refuses nothing as input to any channel whatever', async () => {
    const { route, handler } = routed()
    for (const channel of CHANNEL_NAMES) {
      for (const input of [undefined, null, 'text', 7, [], () => undefined]) {
        expect(await route(window, channel, input), channel).toMatchObject(refused('contract.badInput'))
      }
    }
    expect(handler).not.toHaveBeenCalled()
  })

  it('makes a value of whatever a handler, or the input itself, throws, and logs it without the manuscript', async () => {
    const { route, handler, log } = routed()
    handler.mockRejectedValueOnce(new TypeError('broken'))
    expect(await route(window, 'desk.info', {})).toMatchObject(refused('desk.failed'))
    expect(log.text()).toContain('TypeError: broken')
    handler.mockImplementationOnce(async () => JSON.parse('{"title": 机密}') as unknown)
    expect(await route(window, 'desk.info', {})).toMatchObject(refused('desk.failed'))
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap')
        },
      },
    )
    expect(await route(window, 'desk.info', trap)).toMatchObject(refused('desk.failed'))
    expect(log.text()).not.toContain('机密')
  })

  it('tells where an input is wrong, never what stood there', async () => {
    const { route, log } = routed()
    const answer = await route(window, 'settings.change', { theme: '机密的话', person: 7 })
    expect(answer).toMatchObject({ error: { detail: expect.stringContaining('theme') } })
    expect(JSON.stringify(answer)).not.toContain('机密')
    expect(log.text()).not.toContain('机密')
  })
})
