import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocketServer, type WebSocket as ServerSocket } from 'ws'
import { CHANNEL_NAMES } from '../../../../src/contract/channelNames.ts'
import { socketBridge } from '../../../../renderer/bridge/socketBridge.ts'
import { eventually } from '../../../helpers/eventually.ts'

let server: WebSocketServer
let port: number
let sockets: ServerSocket[]
let states: string[]
beforeEach(async () => {
  states = []
  await listen(0)
})
afterEach(() => stop())

describe('the bridge over a WebSocket', () => {
  it('has a function for each channel, `on`, and nothing else; it is frozen', async () => {
    const bridge = await connect()
    expect(Object.keys(bridge).sort()).toEqual([...CHANNEL_NAMES, 'on'].sort())
    expect(Object.isFrozen(bridge)).toBe(true)
    expect(states).toEqual(['connected'])
  })

  it('asks and answers, each answer to its own question, bytes included', async () => {
    const bridge = await connect()
    const held: string[] = []
    sockets[0]?.on('message', (data) => {
      held.push((data as Buffer).toString('utf8'))
      if (held.length === 2)
        for (const text of held.reverse())
          sockets[0]?.send(text.replace('"channel"', '"was"').replace('"input"', '"result"'))
    })
    const bytes = new Uint8Array([0, 255, 7])
    const one = bridge['intake.read']({ name: 'a.txt', bytes })
    const two = bridge['library.list']({ title: '党建' })
    expect(await two).toEqual({ title: '党建' })
    expect(await one).toEqual({ name: 'a.txt', bytes })
  })

  it('hears news until it stops listening', async () => {
    const bridge = await connect()
    const heard: unknown[] = []
    const stopListening = bridge.on('article.changedOutside', (payload) => heard.push(payload))
    bridge.on('library.changed', () => heard.push('library'))
    sockets[0]?.send('{"event":"article.changedOutside","payload":{"id":"x","etag":null}}')
    sockets[0]?.send('{"event":"library.changed","payload":{}}')
    await eventually(() => expect(heard).toEqual([{ id: 'x', etag: null }, 'library']))
    stopListening()
    sockets[0]?.send('{"event":"article.changedOutside","payload":{"id":"y","etag":null}}')
    sockets[0]?.send('{"event":"library.changed","payload":{}}')
    await eventually(() => expect(heard).toHaveLength(3))
    expect(heard[2]).toBe('library')
  })

  it('steps over what it does not understand', async () => {
    const bridge = await connect()
    for (const text of ['nonsense', '{"call":99,"result":1}', '{"event":"unknown","payload":1}']) sockets[0]?.send(text)
    sockets[0]?.on('message', () => sockets[0]?.send('{"call":1,"result":"here"}'))
    expect(await bridge['desk.info']({})).toBe('here')
  })

  it('fails what waits when the connection is lost, and what is asked meanwhile', async () => {
    const bridge = await connect()
    const waiting = bridge['settings.get']({})
    await stop()
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'desk.unreachable' } })
    expect(await bridge['settings.get']({})).toMatchObject({ ok: false, error: { code: 'desk.unreachable' } })
    expect(states.at(-1)).toBe('reconnecting')
  })

  it('connects again by itself, and goes on asking and listening', async () => {
    const bridge = await connect()
    const heard: unknown[] = []
    bridge.on('library.changed', (payload) => heard.push(payload))
    await stop()
    await eventually(() => expect(states.at(-1)).toBe('reconnecting'))
    await listen(port)
    await eventually(() => expect(states.at(-1)).toBe('connected'))
    sockets[0]?.on('message', () => sockets[0]?.send('{"call":1,"result":"again"}'))
    expect(await bridge['desk.info']({})).toBe('again')
    sockets[0]?.send('{"event":"library.changed","payload":{}}')
    await eventually(() => expect(heard).toEqual([{}]))
  })
})

function connect(): ReturnType<typeof socketBridge> {
  // Bridges of earlier tests go on looking for their desk: what they say is not this test's.
  const own = states
  return socketBridge({ url: `ws://127.0.0.1:${port}/desk`, onState: (state) => own.push(state), patience: 10 })
}

async function listen(on: number): Promise<void> {
  sockets = []
  server = new WebSocketServer({ host: '127.0.0.1', port: on })
  server.on('connection', (socket) => sockets.push(socket))
  await new Promise((resolve) => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
}

async function stop(): Promise<void> {
  for (const socket of server.clients) socket.terminate()
  await new Promise((resolve) => server.close(resolve))
}
