import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startedShell, type StartedShell } from './startedShell.ts'

let started: StartedShell
beforeEach(async () => {
  started = await startedShell()
})
afterEach(() => started.stop())

const token = (): string => new URL(started.shell.address).search

describe('the door of the web shell', () => {
  it('exchanges the token for a cookie that scripts and other sites cannot use, and leaves it out of the address', async () => {
    const { status, headers } = await started.ask(`/${token()}`)
    expect(status).toBe(303)
    expect(headers.location).toBe('/')
    expect(headers['set-cookie']).toHaveLength(1)
    expect(headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^qingyang-${started.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    )
    expect(headers['cache-control']).toBe('no-store')
  })

  it('has a token of 256 bits', () => {
    const text = new URL(started.shell.address).searchParams.get('token') ?? ''
    expect(Buffer.from(text, 'base64url')).toHaveLength(32)
  })

  it('takes the token once', async () => {
    expect((await started.ask(`/${token()}`)).status).toBe(303)
    const again = await started.ask(`/${token()}`)
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  it.each(['?token=', '?token=wrong', `?token=${'A'.repeat(43)}`, '?token=%00', '?token[]=x', ''])(
    'refuses %j and still takes the right one',
    async (query) => {
      const { status, headers } = await started.ask(`/${query}`)
      expect(status).toBe(403)
      expect(headers['set-cookie']).toBeUndefined()
      expect((await started.ask(`/${token()}`)).status).toBe(303)
    },
  )

  it('serves nothing without the cookie', async () => {
    for (const path of ['/', '/index.html', '/assets/index.js', '/assets/20160519-x-a2b3/a.jpg', '/desk', '/nothing']) {
      expect((await started.ask(path)).status, path).toBe(403)
      expect((await started.ask(path, { cookie: `qingyang-${started.port}=wrong` })).status, path).toBe(403)
    }
    expect(started.desk.assets).toEqual([])
  })

  it('serves the desk with it', async () => {
    const cookie = await started.enter()
    const { status, body } = await started.ask('/', { cookie })
    expect(status).toBe(200)
    expect(body).toContain('清样')
    expect((await started.ask('/', { cookie: `other=1; ${cookie}; more=2` })).status).toBe(200)
  })

  it('refuses a foreign Host, with the cookie and with the token', async () => {
    const cookie = await started.enter()
    const { port } = started
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      'localhost',
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `127.0.0.1.evil.example:${port}`,
    ]) {
      expect((await started.ask('/', { host, cookie })).status, host).toBe(403)
    }
    const other = await startedShell()
    const { search } = new URL(other.shell.address)
    expect((await other.ask(`/${search}`, { host: 'evil.example' })).status).toBe(403)
    expect((await other.ask(`/${search}`)).status).toBe(303)
    await other.stop()
  })

  it('refuses a foreign Origin and a request that another site made', async () => {
    const cookie = await started.enter()
    const { origin } = started.shell
    for (const foreign of [
      'https://evil.example',
      'null',
      `${origin}.evil.example`,
      `http://127.0.0.1:${started.port + 1}`,
    ]) {
      expect((await started.ask('/', { cookie, origin: foreign })).status, foreign).toBe(403)
    }
    for (const site of ['cross-site', 'same-site']) {
      expect((await started.ask('/', { cookie, 'sec-fetch-site': site })).status, site).toBe(403)
    }
    expect((await started.ask('/', { cookie, origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('answers GET and HEAD only', async () => {
    const cookie = await started.enter()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect((await started.ask('/', { cookie }, method)).status, method).toBe(405)
    }
    expect((await started.ask('/', { cookie }, 'HEAD')).status).toBe(200)
  })

  it('listens on 127.0.0.1 alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))
      .filter((address) => address !== '127.0.0.1')
    expect(await opens('127.0.0.1')).toBe(true)
    // 127.0.0.2 answers wherever a server listens on all of IPv4, whatever networks the machine has.
    for (const address of ['127.0.0.2', '::1', ...others]) expect(await opens(address), address).toBe(false)
  })

  it('keeps token and cookie out of the log', async () => {
    const cookie = await started.enter()
    await started.ask('/', { cookie })
    await started.ask('/?token=wrong')
    expect(started.log()).toContain('web shell started')
    expect(started.log()).not.toContain(token().slice('?token='.length))
    expect(started.log()).not.toContain(cookie.split('=')[1])
    expect(started.log()).not.toMatch(/token|cookie/i)
  })
})

function opens(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: started.port, timeout: 2000 })
    const end = (answer: boolean) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })
}
