import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { expect } from '@playwright/test'
import { test } from './harness/paperTest.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const EVERYTHING =
  '<h2>题</h2><p>甲<a href="https://www.cssn.cn/">链</a></p><ul><li><p>项</p></li></ul><table><tr><th><p>头</p></th></tr><tr><td><p>格</p></td></tr></table><figure><img data-asset="a.png" alt="山"><figcaption>注</figcaption></figure>'

test('keys that come together after a busy moment act one after the other', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p>甲</p><p>乙丙</p>', 'end')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+x')
  const cdp = await page.context().newCDPSession(page)
  const key = (code: string, text: string, number: number, modifiers: number, commands: string[] = []) =>
    (['rawKeyDown', 'keyUp'] as const).map((type) =>
      cdp.send('Input.dispatchKeyEvent', { type, code, key: text, windowsVirtualKeyCode: number, modifiers, commands }),
    )
  const busy = page.evaluate(() => {
    const end = performance.now() + 400
    while (performance.now() < end);
  })
  await Promise.all([
    busy,
    ...key('Home', 'Home', 36, 2, ['moveToBeginningOfDocument']),
    ...key('KeyV', 'v', 86, 2, ['paste']),
  ])
  await expect.poll(() => page.evaluate(() => window.editor.getText())).toBe('乙丙甲\n\n')
})

test('shows a hint on an empty paper only, and not while the first word is composed', async ({ paper }) => {
  const hint = () =>
    paper.page
      .locator('.ProseMirror > p')
      .first()
      .evaluate((line) => getComputedStyle(line, '::before').content)
  expect(await hint()).toContain('在这里写稿')
  await paper.page.locator('.ProseMirror').click()
  await paper.composeOpen(['n', 'ni'])
  expect(await hint()).toBe('none')
  await paper.set('<p></p><p></p>', 'start')
  expect(await hint()).toBe('none')
})

test('shows the indent without characters, and none in lists and cells', async ({ paper }) => {
  await paper.set(`<p>甲</p><p data-indent="0">乙</p>${EVERYTHING}`, 'start')
  const indents = await paper.page
    .locator('.ProseMirror p')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).textIndent))
  expect(indents).toEqual(['36px', '0px', '36px', '0px', '0px', '0px'])
})

test('counts when the typing rests', async ({ paper }) => {
  await paper.page.locator('.ProseMirror').click()
  await paper.page.keyboard.insertText('今天天气')
  await expect.poll(() => paper.page.evaluate(() => window.rested.at(-1))).toBe(4)
  expect(await paper.page.evaluate(() => window.edited)).toBe(1)
})

test('a key that moves the cursor is not undone by marks that arrive in the same moment', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p>甲甲甲</p><p>乙乙乙</p>', 'end')
  const cursor = await page.evaluate(() => {
    // What a key does, before the browser tells of it.
    getSelection()!.collapse(document.querySelector('.ProseMirror p')!.firstChild, 1)
    window.handle!.showMarks([{ path: [1], from: 0, to: 2, severity: 'error' }])
    return window.editor.state.selection.from
  })
  expect(cursor).toBe(2)
  await page.keyboard.type('字')
  expect(await page.evaluate(() => window.editor.getText({ blockSeparator: '/' }))).toBe('甲字甲甲/乙乙乙')
})

test('a locked paper can be read and not changed', async ({ paper }) => {
  const { page } = paper
  await page.evaluate(() =>
    window.openArticle(
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '甲' }] }] },
      false,
    ),
  )
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await page.locator('.ProseMirror').click()
  await page.keyboard.type('abc')
  expect(await page.evaluate(() => window.editor.getText())).toBe('甲')
})

test('another article begins anew: its text, its undo', async ({ paper }) => {
  const { page } = paper
  await page.locator('.ProseMirror').click()
  await page.keyboard.type('abc')
  await page.evaluate(() => window.openArticle({ type: 'doc', content: [{ type: 'paragraph' }] }))
  expect(await page.evaluate(() => [window.editor.getText(), window.handle!.run('edit.undo')])).toEqual(['', false])
})

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing (${theme})`, async ({ paper, paperAddress }) => {
    const { page } = paper
    await page.goto(`${paperAddress}/paper.html?theme=${theme}`)
    await page.waitForSelector('.ProseMirror')
    for (const place of ['.ProseMirror p', 'td p', '.figure-picture']) {
      await paper.set(EVERYTHING, 'start')
      await page.locator(place).first().click()
      await page.waitForTimeout(250)
      await page.addScriptTag({ path: axePath })
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
          // The page around the paper is the window's affair.
          rules: {
            region: { enabled: false },
            'landmark-one-main': { enabled: false },
            'page-has-heading-one': { enabled: false },
          },
        })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      })
      expect(found).toEqual([])
    }
  })
}
