import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { openSample } from './steps.ts'

test('headings, notes and paragraphs are gone to by words, pinyin and number, and one comes back', async ({
  window: page,
}) => {
  await openSample(page)
  const text = page.locator('.ProseMirror')
  const field = page.getByRole('combobox', { name: '转到' })
  const options = page.getByRole('listbox', { name: '转到' }).getByRole('option')
  const words = () => page.evaluate(() => getSelection()?.anchorNode?.textContent?.slice(0, 4) ?? '')
  await text.locator('p').last().click()
  await page.keyboard.press('Control+Alt+2')
  await text.locator('p').nth(2).click()
  await page.keyboard.press('Control+Alt+n')
  await page.keyboard.type('脚注的话')
  await page.keyboard.press('Enter')
  const start = await text.innerText()

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+g')
  await expect(field).toBeFocused()
  await expect(options).toHaveText([/脚注的话.*脚注/, /小标题/])
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme)
    expect(await axeFindings(page)).toEqual([])
  }
  await page.keyboard.type('jzdh')
  await expect(options).toHaveText([/脚注的话/])
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await expect(text.locator('.ProseMirror-selectednode')).toHaveCount(1)

  await page.keyboard.press('Control+g')
  await field.fill('')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })
  await expect(field).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await expect(text.locator('h2')).toBeInViewport()
  await page.keyboard.press('Control+[')
  await expect(text.locator('sup[data-footnote]')).toBeInViewport()

  await page.keyboard.press('Control+g')
  await page.keyboard.type('4')
  await expect(options.first()).toContainText('第 4 段')
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  const fourth = (await text.locator('p').nth(3).innerText()).slice(0, 4)
  await expect.poll(words).toBe(fourth)
  await page.keyboard.press('Control+g')
  await page.keyboard.type('99')
  await expect(page.getByText(/正文共 \d+ 段/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(text).toBeFocused()
  await expect.poll(words).toBe(fourth)
  expect(await text.innerText()).toBe(start)
})
