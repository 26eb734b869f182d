import { expect, test } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

test('words are looked up by the system’s checker, until it is switched off; a spelling that is put in is an edit like others', async ({
  window: page,
}) => {
  await createLibrary(page)
  await importSample(page)
  const text = page.locator('.ProseMirror')
  const checked = () => text.evaluate((paper) => (paper as HTMLElement).spellcheck)
  expect(await checked()).toBe(true)
  await text.locator('p').first().click()
  await page.keyboard.press('Control+End')
  const before = await text.textContent()
  await page.keyboard.type(' Beijng')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  // As a suggestion of the browser's own menu does it.
  await page.evaluate(() => document.execCommand('insertText', false, 'Beijing'))
  await expect(text).toContainText('Beijing')
  await expect(text).not.toContainText('Beijng')
  await page.keyboard.press('Control+z')
  await expect(text).toContainText('Beijng')
  await page.keyboard.press('Control+z')
  await expect.poll(() => text.textContent()).toBe(before)

  await page.getByRole('button', { name: /稿纸显示/ }).click()
  const item = page.getByRole('menuitemcheckbox', { name: '检查外文拼写' })
  await expect(item).toBeChecked()
  await item.click()
  await expect.poll(checked).toBe(false)
  await page.reload()
  await page.getByRole('option').first().click()
  await expect(text).toBeVisible()
  expect(await checked()).toBe(false)
})
