import type { Page } from '@playwright/test'
import { expect, test } from './deskTest.ts'
import { pressFast } from './pressFast.ts'
import { openSample, runCommand } from './steps.ts'

const [ALT, CTRL] = [1, 2]

/** The sample article, with the second to the fifth character of its first paragraph selected. */
async function selected(page: Page) {
  await openSample(page)
  const text = page.locator('.ProseMirror')
  const select = async () => {
    await text.click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('Shift+ArrowRight')
  }
  await select()
  const words = () => page.evaluate(() => getSelection()?.toString() ?? '')
  // Not its `innerText`: that has other breaks between paragraphs while those off the screen are not laid out.
  const body = () => text.locator('> *').allTextContents()
  const before = { body: await body(), words: await words() }
  expect(before.words).toHaveLength(4)
  return { text, words, body, before, select, field: page.getByRole('textbox', { name: '批注内容' }) }
}

test('Ctrl+Alt+M begins a comment: keys that come right after go into it, Escape goes back to the words', async ({
  window: page,
}) => {
  const { text, words, body, before, field } = await selected(page)
  await pressFast(page, 'm', CTRL | ALT, 'abc')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('abc')
  expect(await body()).toEqual(before.body)
  // What it will be about stays marked on the paper meanwhile.
  const held = () => page.evaluate(() => [...(CSS.highlights.get('held') ?? [])].map(String))
  expect(await held()).toEqual([before.words])

  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  expect(await words()).toBe(before.words)
  expect(await held()).toEqual([])

  // What was begun is gone on with; sent, the paper has the focus again.
  await pressFast(page, 'm', CTRL | ALT, 'd')
  await expect(field).toHaveValue('abcd')
  await page.keyboard.press('Control+Enter')
  await expect(text.locator('[data-comment]')).toHaveText(before.words)
  await expect(text).toBeFocused()
  expect(await words()).toBe(before.words)
})

test('the column comes where it was away, and a form that is open has the focus anew; with nothing selected the list is shown', async ({
  window: page,
}) => {
  const { text, body, before, select, field } = await selected(page)
  await page.getByRole('button', { name: '收起右侧栏' }).click()
  await select()
  await pressFast(page, 'm', CTRL | ALT, 'ab')
  await expect(field).toHaveValue('ab')
  await select()
  await pressFast(page, 'm', CTRL | ALT, 'c')
  await expect(field).toHaveValue('abc')
  expect(await body()).toEqual(before.body)

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('tab', { name: '元数据' }).click()
  await text.focus()
  await page.keyboard.press('Control+Alt+m')
  await expect(page.getByRole('tab', { name: '批注' })).toHaveAttribute('aria-selected', 'true')
  await expect(field).toBeHidden()
  await expect(text).toBeFocused()
})

test('the palette and the tools beside the selection begin a comment too', async ({ window: page }) => {
  const { text, body, before, field } = await selected(page)
  await runCommand(page, '批注')
  await expect(field).toBeFocused()
  await page.keyboard.type('甲')
  await expect(field).toHaveValue('甲')
  await page.keyboard.press('Escape')

  await text
    .locator('p')
    .first()
    .dblclick({ position: { x: 120, y: 12 } })
  await page.getByRole('toolbar', { name: '选中文字的工具' }).getByRole('button', { name: '批注' }).click()
  await expect(field).toBeFocused()
  await page.keyboard.type('乙')
  await expect(field).toHaveValue('甲乙')
  await expect(page.getByRole('toolbar', { name: '选中文字的工具' })).toBeHidden()
  expect(await body()).toEqual(before.body)
})
