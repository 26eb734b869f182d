import { CHANNEL_NAMES } from '../../src/contract/channelNames.ts'
import { expect, test } from './deskTest.ts'

test('the page is sandboxed and isolated, and holds the contract and nothing else', async ({ window: page }) => {
  const seen = await page.evaluate(() => {
    const { qingyang } = globalThis as unknown as { qingyang: Record<string, unknown> }
    return {
      keys: Object.keys(qingyang).sort(),
      frozen: Object.isFrozen(qingyang),
      node: ['require', 'process', 'Buffer', 'module', '__dirname'].filter((name) => name in globalThis),
      origin: location.origin,
    }
  })
  expect(seen).toEqual({ keys: [...CHANNEL_NAMES, 'on'].sort(), frozen: true, node: [], origin: 'qingyang://desk' })
})

test('an injected inline script does not run, and nothing is fetched from outside', async ({ window: page }) => {
  const ran = await page.evaluate(async () => {
    const marks = globalThis as { ran?: string[] }
    marks.ran = []
    const script = document.createElement('script')
    script.textContent = 'globalThis.ran.push("inline")'
    document.body.append(script)
    await fetch('https://example.com/').then(
      () => marks.ran?.push('fetched'),
      () => undefined,
    )
    return marks.ran
  })
  expect(ran).toEqual([])
})

test('the window cannot be taken elsewhere, nor another be opened', async ({ window: page }) => {
  const address = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
    window.open('https://example.com/')
  })
  await page.waitForTimeout(500)
  expect(page.url()).toBe(address)
  expect(page.context().pages()).toHaveLength(1)
})
