import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

test('an injected inline script, handler or address does not run, and evil is not to be had', async ({
  window: page,
}) => {
  const ran = await page.evaluate(async () => {
    const marks = globalThis as { ran?: string[] }
    marks.ran = []
    const script = document.createElement('script')
    script.textContent = 'globalThis.ran.push("inline")'
    document.body.append(script)
    const image = document.createElement('div')
    image.innerHTML = '<img src="x" onerror="globalThis.ran.push(\'handler\')">'
    document.body.append(image)
    const data = document.createElement('script')
    data.src = 'data:text/javascript,globalThis.ran.push("data")'
    document.body.append(data)
    // Evaluated code may use eval by the debugger's leave; a timer's callback stands under the page's own policy.
    setTimeout(() => {
      // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval -- that it is refused is what is tested
      new Function('globalThis.ran.push("eval")')()
    }, 0)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return marks.ran
  })
  expect(ran).toEqual([])
})

test('the page knows nothing of Node and holds no bridge to reach round the client', async ({ window: page }) => {
  const known = await page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module', 'qingyang', '__dirname'].filter((name) => name in globalThis),
  )
  expect(known).toEqual([])
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('no request leaves the machine, from the first start to the preview', async ({ desk, page }) => {
  const origin = new URL(page.url()).origin
  const outside: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) outside.push(request.url())
  })
  await page.reload()
  await createLibrary(desk.page())
  await importSample(page)
  await page.getByRole('tab', { name: '预览' }).click()
  await page.waitForTimeout(800)
  expect(outside).toEqual([])
})

test('a page from elsewhere gets no answer, no socket and no frame', async ({ window: page, desk, context }) => {
  const target = new URL(page.url()).origin
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>elsewhere</title>'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const foreign = await context.newPage()
  await foreign.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const got = await foreign.evaluate(async (origin) => {
    const fetched = await fetch(`${origin}/`, { credentials: 'include' }).then(
      (response) => `read ${response.status}`,
      () => 'refused',
    )
    const socket = await new Promise<string>((resolve) => {
      const opened = new WebSocket(`${origin.replace('http', 'ws')}/desk`)
      opened.onopen = () => resolve('opened')
      opened.onerror = () => resolve('refused')
    })
    const frame = document.createElement('iframe')
    frame.src = `${origin}/`
    const loaded = new Promise((resolve) => (frame.onload = resolve))
    document.body.append(frame)
    await loaded
    let inside = 'closed'
    try {
      inside = frame.contentDocument?.title ?? 'closed'
    } catch {
      inside = 'closed'
    }
    return { fetched, socket, inside }
  }, target)
  expect(got).toEqual({ fetched: 'refused', socket: 'refused', inside: 'closed' })
  expect(foreign.frames().some((frame) => frame.url().startsWith(target))).toBe(false)
  server.close()
  expect(desk.home).not.toBe('')
})

test('unknown channels and wrong-typed arguments are refused with a code', async ({ window: page }) => {
  const codes = await page.evaluate(async () => {
    const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/desk`)
    await new Promise((resolve) => (socket.onopen = resolve))
    const ask = (call: number, channel: string, input: unknown) =>
      new Promise<string>((resolve) => {
        socket.addEventListener('message', (event) => {
          const answer = JSON.parse(String(event.data)) as {
            call?: number
            result?: { ok: boolean; error?: { code: string } }
          }
          if (answer.call === call) resolve(answer.result?.error?.code ?? 'answered')
        })
        socket.send(JSON.stringify({ call, channel, input }))
      })
    return [
      await ask(1, 'files.read', { path: '/etc/passwd' }),
      await ask(2, '__proto__', {}),
      await ask(3, 'constructor', {}),
      await ask(4, 'article.open', { id: '../../etc' }),
      await ask(5, 'article.open', { id: 7 }),
      await ask(6, 'desk.info', { more: true }),
      await ask(7, 'publish.write', { id: '20160519-a-aaaa', profile: 'page', grant: '/tmp' }),
      await ask(8, 'desk.info', {}),
    ]
  })
  expect(codes.slice(0, 6)).toEqual([
    'contract.unknownChannel',
    'contract.unknownChannel',
    'contract.unknownChannel',
    'contract.badInput',
    'contract.badInput',
    'contract.badInput',
  ])
  expect(codes[6]).toMatch(/^(contract\.notGranted|library\.none)$/)
  expect(codes[7]).toBe('answered')
})

test('the asset route takes ids, and refuses whatever looks like a path', async ({ window: page }) => {
  const paths = [
    '/assets/../../etc/passwd',
    '/assets/%2e%2e/%2e%2e/library.json',
    '/assets/20160519-a-aaaa/..%2farticle.json',
    '/assets/20160519-a-aaaa/%252e%252e%252farticle.json',
    '/assets/20160519-a-aaaa/..%5carticle.json',
    '/assets/20160519-a-aaaa-sibling/x.jpg',
    '/assets/20160519-a-aaaa/x.jpg%00.png',
    '/.env',
    '/../package.json',
    '/assets//etc/passwd',
  ]
  for (const path of paths) {
    const response = await page.request.get(new URL(page.url()).origin + path)
    expect(response.status(), path).toBeGreaterThanOrEqual(400)
  }
})

test('permissions are denied before anybody is asked', async ({ window: page }) => {
  const denied = await page.evaluate(async () => {
    const place = await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    )
    const camera = await navigator.mediaDevices?.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    )
    return [place, camera ?? 'denied']
  })
  expect(denied).toEqual(['denied', 'denied'])
})

test('a file dropped anywhere does not take the window away', async ({ window: page }) => {
  await createLibrary(page)
  const address = page.url()
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['<h1>evil</h1>'], 'evil.html', { type: 'text/html' }))
    return transfer
  })
  for (const kind of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('header', kind, { dataTransfer: data })
  await page.waitForTimeout(500)
  expect(page.url()).toBe(address)
  expect(page.context().pages()).toHaveLength(1)
})

test('a link in the preview leads nowhere, and a script address does not get that far', async ({ window: page }) => {
  await createLibrary(page)
  await importSample(page)
  const address = page.url()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const paper = page.getByRole('textbox', { name: '正文', exact: true })
  await paper.locator('p').first().click()
  await paper.evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/html',
      '<p><a href="https://example.com/">去外面</a> <a href="javascript:alert(1)">坏</a></p>',
    )
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(paper.locator('a')).toHaveCount(1)
  await page.getByRole('tab', { name: '预览' }).click()
  const frame = page.locator('iframe[title="成品网页"]:visible').first()
  const link = frame.contentFrame().getByRole('link', { name: '去外面' })
  await expect(link).toHaveAttribute('href', 'https://example.com/')
  await link.dispatchEvent('click')
  await page.waitForTimeout(500)
  expect(asked.filter((url) => url.includes('example.com'))).toEqual([])
  expect(page.url()).toBe(address)
  expect(page.context().pages()).toHaveLength(1)
})

test('the address works once', async ({ desk, window: page, browser }) => {
  const origin = new URL(page.url()).origin
  expect(page.url()).not.toContain('token')
  const stranger = await browser.newContext()
  const other = await stranger.newPage()
  const response = await other.goto(`${origin}/`)
  expect(response?.status()).toBeGreaterThanOrEqual(400)
  await stranger.close()
  expect(desk.home).not.toBe('')
})
