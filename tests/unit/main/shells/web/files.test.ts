import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../../../../main/shells/contentSecurityPolicy.ts'
import { FAKE_ASSET } from '../../../../doubles/fakeDesk.ts'
import { startedShell, type StartedShell } from './startedShell.ts'

let started: StartedShell
let cookie: string
beforeAll(async () => {
  started = await startedShell()
  cookie = await started.enter()
})
afterAll(() => started.stop())

const ID = encodeURIComponent(FAKE_ASSET.id)

describe('what the web shell serves', () => {
  it('sends its pages with exactly this policy', async () => {
    const { headers } = await started.ask('/', { cookie })
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; " +
        "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
    )
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
    expect(headers).toMatchObject({
      'content-type': 'text/html;charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('denies every feature, to itself and to frames', async () => {
    const policy = String((await started.ask('/', { cookie })).headers['permissions-policy'])
    for (const feature of [
      'camera',
      'microphone',
      'geolocation',
      'clipboard-read',
      'usb',
      'serial',
      'hid',
      'display-capture',
    ]) {
      expect(policy).toContain(`${feature}=()`)
    }
    expect(policy.split(', ').filter((part) => !part.endsWith('=()'))).toEqual([])
  })

  it('sends the headers with refusals and with what is not there too', async () => {
    for (const answer of [await started.ask('/'), await started.ask('/none', { cookie })]) {
      expect(answer.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
      expect(answer.headers['cache-control']).toBe('no-store')
    }
  })

  it('serves the files of the renderer, exactly those', async () => {
    expect((await started.ask('/index.html', { cookie })).status).toBe(200)
    const script = await started.ask('/assets/index.js', { cookie })
    expect(script.status).toBe(200)
    expect(script.headers['content-type']).toMatch(/^text\/javascript/)
    for (const path of [
      '/.hidden',
      '/%2ehidden',
      '/index',
      '/assets',
      '/assets/',
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/%2e%2e%2fsecret.txt',
      '/%252e%252e%252fsecret.txt',
      '/..%5csecret.txt',
      '/assets/../../secret.txt',
      '/../renderer-other/x',
      '//etc/passwd',
      '/%00',
      '/%',
      '/__proto__',
      '/constructor',
    ]) {
      const { status, body } = await started.ask(path, { cookie })
      expect([path, status, body]).toEqual([path, 404, ''])
    }
  })

  it('does not fall over a broken Range or address', async () => {
    for (const range of ['bytes=9-3', 'bytes=-', 'bytes=999999-', 'nonsense']) {
      expect((await started.ask('/', { cookie, range })).status, range).toBe(200)
    }
    expect((await started.ask('http://evil.example/', { cookie })).status).toBe(404)
    expect((await started.ask('/', { cookie })).status).toBe(200)
  })
})

describe('the asset route', () => {
  it('sends what the desk gives, as what the desk says it is, with nothing to run', async () => {
    const { status, headers, body } = await started.ask(`/assets/${ID}/${FAKE_ASSET.name}`, { cookie })
    expect(status).toBe(200)
    expect(Buffer.from(body, 'utf8').length).toBeGreaterThan(0)
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': '3',
      'content-disposition': 'inline',
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
  })

  it('says 404 for an asset that is not there', async () => {
    expect((await started.ask(`/assets/${ID}/other.jpg`, { cookie })).status).toBe(404)
    expect(started.desk.assets.at(-1)).toEqual({ id: FAKE_ASSET.id, name: 'other.jpg' })
  })

  it.each([
    `/assets/${ID}/../${FAKE_ASSET.name}`,
    `/assets/${ID}/..%2f..%2fsecret.txt`,
    `/assets/${ID}/%2e%2e%2fsecret.txt`,
    `/assets/${ID}/%2e%2e`,
    `/assets/${ID}/..`,
    `/assets/${ID}/%252e%252e%252fsecret.txt`,
    `/assets/${ID}/%25252e`,
    `/assets/${ID}/..%5csecret.txt`,
    `/assets/${ID}/a%5cb.jpg`,
    `/assets/${ID}/a%255cb.jpg`,
    `/assets/${ID}/a%00.jpg`,
    `/assets/${ID}/a%2500.jpg`,
    `/assets/${ID}/.hidden`,
    `/assets/${ID}/%2ehidden`,
    `/assets/${ID}/C:secret.txt`,
    `/assets/${ID}/`,
    `/assets/${ID}//etc/passwd`,
    `/assets/${ID}/%2fetc%2fpasswd`,
    `/assets/${ID}/%E0%A4%A`,
    `/assets/${ID}/sub/${FAKE_ASSET.name}`,
    `/assets/${ID}-evil/${FAKE_ASSET.name}`,
    `/assets/${ID}%2f..%2f${ID}/${FAKE_ASSET.name}`,
    `/assets/../${FAKE_ASSET.name}`,
    `/assets/%2e%2e/${FAKE_ASSET.name}`,
    `/assets/./${FAKE_ASSET.name}`,
    `/assets//${FAKE_ASSET.name}`,
    `/assets/%00/${FAKE_ASSET.name}`,
  ])('never asks the desk for %s', async (path) => {
    const before = started.desk.assets.length
    expect((await started.ask(path, { cookie })).status).toBe(404)
    expect(started.desk.assets).toHaveLength(before)
  })
})
