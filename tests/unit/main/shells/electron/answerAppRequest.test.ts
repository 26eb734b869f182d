import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../../../../main/shells/contentSecurityPolicy.ts'
import { FAKE_ASSET } from '../../../../doubles/fakeDesk.ts'
import { bootedShell } from './bootedShell.ts'

const ID = encodeURIComponent(FAKE_ASSET.id)
const { double, desk } = await bootedShell()

function get(url: string, method = 'GET'): Promise<Response> {
  const handler = double.protocols.get('qingyang')
  if (handler === undefined) throw new Error('no handler')
  return handler({ url, method })
}

describe('qingyang://desk', () => {
  it('serves the page with the same headers as the web shell', async () => {
    const page = await get('qingyang://desk/index.html')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('清样')
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('permissions-policy')).toContain('camera=()')
    expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  it('serves scripts as scripts, with or without query and fragment', async () => {
    for (const tail of ['', '?v=1', '#x', '?a=/../../x']) {
      const script = await get(`qingyang://desk/assets/index.js${tail}`)
      expect(script.status).toBe(200)
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    }
  })

  it.each([
    'qingyang://desk/',
    'qingyang://desk/.hidden',
    'qingyang://desk/../secret.txt',
    'qingyang://desk/..%2fsecret.txt',
    'qingyang://desk/%2e%2e/secret.txt',
    'qingyang://desk/%2e%2e%2fsecret.txt',
    'qingyang://desk/%252e%252e%252fsecret.txt',
    'qingyang://desk/..%5csecret.txt',
    'qingyang://desk/..\\secret.txt',
    'qingyang://desk/assets/../../secret.txt',
    'qingyang://desk//etc/passwd',
    'qingyang://desk/etc/passwd',
    'qingyang://desk/C:/secret.txt',
    'qingyang://desk/index.html%00.js',
    'qingyang://desk/__proto__',
  ])('has nothing at %s', async (url) => {
    const answer = await get(url)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
  })

  it.each([
    'qingyang://evil/index.html',
    'qingyang://desk.evil/index.html',
    'qingyang:index.html',
    'https://desk/',
    '',
  ])('is not %s', async (url) => {
    expect((await get(url)).status).toBe(403)
  })

  it('answers GET and HEAD only', async () => {
    expect((await get('qingyang://desk/index.html', 'POST')).status).toBe(405)
    expect((await get('qingyang://desk/index.html', 'HEAD')).status).toBe(200)
  })
})

describe('qingyang://desk/assets/<id>/<name>', () => {
  it('sends what the desk gives, as what it is, with nothing to run', async () => {
    const answer = await get(`qingyang://desk/assets/${ID}/${FAKE_ASSET.name}`)
    expect(answer.status).toBe(200)
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(FAKE_ASSET.bytes)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('content-security-policy')).toBe('sandbox')
    expect(answer.headers.get('content-disposition')).toBe('inline')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    `${ID}/../${FAKE_ASSET.name}`,
    `${ID}/..%2f..%2fsecret.txt`,
    `${ID}/%2e%2e`,
    `${ID}/%252e%252e%252fx`,
    `${ID}/..%5cx`,
    `${ID}/a%00.jpg`,
    `${ID}/a%2500.jpg`,
    `${ID}/.hidden`,
    `${ID}-evil/${FAKE_ASSET.name}`,
    `${ID}/%2fetc%2fpasswd`,
    `%2e%2e/${FAKE_ASSET.name}`,
    `/${FAKE_ASSET.name}`,
    `${ID}/a/b.jpg`,
  ])('never asks the desk for %s', async (path) => {
    const before = desk.assets.length
    expect((await get(`qingyang://desk/assets/${path}`)).status).toBe(404)
    expect(desk.assets).toHaveLength(before)
  })

  it('says 404 for an asset that is not there', async () => {
    expect((await get(`qingyang://desk/assets/${ID}/other.jpg`)).status).toBe(404)
    expect(desk.assets.at(-1)?.name).toBe('other.jpg')
  })
})
