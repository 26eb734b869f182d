import { afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import type { AddressInfo } from 'node:net'
import { connectDesk, deskConnection } from '../../../../renderer/bridge/desk.ts'

afterEach(() => vi.unstubAllGlobals())

describe('connectDesk', () => {
  it('takes what the preload exposes', async () => {
    const exposed = { on: () => () => undefined }
    vi.stubGlobal('qingyang', exposed)
    expect(await connectDesk()).toBe(exposed)
    expect(deskConnection.current()).toBe('connected')
  })

  it('connects to the server of its page where there is no preload', async () => {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
    await new Promise((resolve) => server.once('listening', resolve))
    const path = new Promise((resolve) => server.once('connection', (_socket, request) => resolve(request.url)))
    vi.stubGlobal('location', { host: `127.0.0.1:${(server.address() as AddressInfo).port}` })
    expect(Object.keys(await connectDesk())).toContain('desk.info')
    expect(await path).toBe('/desk')
    const lost = new Promise<void>((resolve) => deskConnection.subscribe(resolve))
    for (const socket of server.clients) socket.terminate()
    server.close()
    await lost
    expect(deskConnection.current()).toBe('reconnecting')
  })
})
