import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { startedShell, type StartedShell } from './startedShell.ts'
import { eventually } from '../../../../helpers/eventually.ts'

let started: StartedShell
let cookie: string
beforeEach(async () => {
  started = await startedShell()
  cookie = await started.enter()
})
afterEach(() => started.stop())

describe('a window of the web shell', () => {
  it('brings a question to the desk and its answer back, bytes included', async () => {
    const socket = await open()
    socket.send('{"call":7,"channel":"assets.add","input":{"id":"x","bytes":{"$bytes":"AQL/"}}}')
    expect(await next(socket)).toBe('{"call":7,"result":{"ok":true,"value":{"id":"x","bytes":{"$bytes":"AQL/"}}}}')
    const [call] = started.desk.calls
    expect(call?.input).toEqual({ id: 'x', bytes: new Uint8Array([1, 2, 255]) })
    expect(call?.sender).toMatchObject({ origin: started.shell.origin, mainFrame: true })
  })

  it('is a window of its own: ids differ, news to one does not reach another, and a closed one is forgotten', async () => {
    const [first, second] = [await open(), await open()]
    first.send('{"call":1,"channel":"desk.info","input":{}}')
    await next(first)
    second.send('{"call":1,"channel":"desk.info","input":{}}')
    await next(second)
    const [one, two] = started.desk.calls.map(({ sender }) => sender.windowId)
    expect(one).not.toBe(two)
    const heard: string[] = []
    second.on('message', (data) => heard.push((data as Buffer).toString('utf8')))
    started.desk.tell('window.closeAsked', {}, one ?? null)
    expect(await next(first)).toBe('{"event":"window.closeAsked","payload":{}}')
    started.desk.tell('library.changed', {}, null)
    expect(await next(first)).toBe('{"event":"library.changed","payload":{}}')
    await eventually(() => expect(heard).toEqual(['{"event":"library.changed","payload":{}}']))
    first.close()
    await eventually(() => expect(started.desk.closed).toEqual([one]))
    expect(started.counts).toEqual([1, 2, 1])
  })

  it('answers out of order, so a slow question holds up nothing', async () => {
    const socket = await open()
    socket.send('{"call":1,"channel":"article.open","input":{}}')
    socket.send('{"call":2,"channel":"desk.info","input":{}}')
    expect(await next(socket)).toContain('"call":2')
  })

  it('is shut off when it sends what is no question', async () => {
    for (const text of [
      'nonsense',
      '{"event":"x","payload":{}}',
      '{"call":1,"result":{}}',
      '{"call":1,"channel":"x","input":{"$bytes":"***"}}',
    ]) {
      const socket = await open()
      socket.send(text)
      expect(await closed(socket), text).toBe(1008)
    }
    const socket = await open()
    socket.send(new Uint8Array([1, 2, 3]))
    expect(await closed(socket)).toBe(1008)
    expect(started.desk.calls).toEqual([])
  })

  it('is gone when it does not answer the heartbeat', async () => {
    const quick = await startedShell(40)
    const socket = new WebSocket(`${quick.shell.origin.replace('http', 'ws')}/desk`, {
      origin: quick.shell.origin,
      headers: { cookie: await quick.enter() },
      autoPong: false,
    })
    expect(await closed(socket)).toBe(1006)
    await eventually(() => expect(quick.counts).toEqual([1, 0]))
    await quick.stop()
  })

  it('lives on while it answers the heartbeat', async () => {
    const quick = await startedShell(20)
    const socket = new WebSocket(`${quick.shell.origin.replace('http', 'ws')}/desk`, {
      origin: quick.shell.origin,
      headers: { cookie: await quick.enter() },
    })
    let beats = 0
    await new Promise<void>((resolve) => socket.on('ping', () => ++beats === 4 && resolve()))
    expect(socket.readyState).toBe(WebSocket.OPEN)
    await quick.stop()
  })
})

describe('the WebSocket door', () => {
  const refusals: [string, () => { path?: string; origin?: string; headers?: Record<string, string> }][] = [
    ['no cookie', () => ({ headers: {} })],
    ['a wrong cookie', () => ({ headers: { cookie: `qingyang-${started.port}=wrong` } })],
    ['a foreign origin', () => ({ origin: 'https://evil.example' })],
    ['another port of this host', () => ({ origin: `http://127.0.0.1:${started.port + 1}` })],
    ['a sandboxed frame', () => ({ origin: 'null' })],
    ['no origin', () => ({ origin: '' })],
    ['a foreign host', () => ({ headers: { cookie, host: 'evil.example' } })],
    ['another path', () => ({ path: '/other' })],
    ['a path with a query', () => ({ path: '/desk?token=x' })],
    ['a cross-site request', () => ({ headers: { cookie, 'sec-fetch-site': 'cross-site' } })],
  ]
  it.each(refusals)('refuses %s', async (_name, options) => {
    const { path = '/desk', origin = started.shell.origin, headers = { cookie } } = options()
    const socket = new WebSocket(`ws://127.0.0.1:${started.port}${path}`, {
      headers,
      ...(origin === '' ? {} : { origin }),
    })
    const message = await new Promise<string>((resolve) => {
      socket.once('open', () => resolve('open'))
      socket.once('error', (error) => resolve(error.message))
    })
    expect(message).toBe('Unexpected server response: 403')
    expect(started.counts).toEqual([])
  })

  it('lets ours in', async () => {
    expect((await open()).readyState).toBe(WebSocket.OPEN)
  })

  it('closes every window and the desk when the shell stops', async () => {
    const socket = await open()
    const gone = closed(socket)
    await started.shell.stop()
    expect([1001, 1006]).toContain(await gone)
    expect(started.desk.stopped).toBe(true)
    await expect(started.ask('/')).rejects.toThrow('ECONNREFUSED')
  })
})

function open(): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${started.port}/desk`, {
    origin: started.shell.origin,
    headers: { cookie },
  })
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket))
    socket.once('error', reject)
  })
}

function next(socket: WebSocket): Promise<string> {
  return new Promise((resolve) => socket.once('message', (data) => resolve((data as Buffer).toString('utf8'))))
}

function closed(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.once('close', resolve))
}
