import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, mendCommas, saved } from './steps.ts'

test('修订 is switched on, kept, listed, asked about before an export, and decided on', async ({
  window: page,
  desk,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await createLibrary(page)
  await importSample(page)
  await mendCommas(page)
  const text = page.locator('.ProseMirror')
  await text.locator('p').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Alt+e')
  await expect(page.getByRole('button', { name: '修订模式' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.type('编者按')
  await page.keyboard.press('Enter')
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Delete')
  await expect(text.locator('span[data-inserted]').first()).toContainText('编者按')
  await expect(text.locator('span[data-deleted]')).toHaveCount(1)
  await page.keyboard.press('Control+Alt+h')
  const list = page.getByRole('list', { name: '修订' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'))
  await saved(page)

  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog').getByText('处修订没有决定')).toBeVisible()
  await page.keyboard.press('Escape')

  await desk.stop()
  await desk.start()
  await page.getByRole('navigation', { name: '稿件列表' }).getByText('打好基层党建').first().click()
  await page.getByRole('tab', { name: '修订' }).click()
  await expect(page.getByRole('checkbox', { name: /修订模式/ })).toBeChecked()
  await list.getByRole('button').first().click()
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+Alt+x')
  await expect(text.locator('span[data-inserted], span[data-deleted]')).toHaveCount(0)
  await expect(text.locator('p')).toHaveCount(6)
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: '全部接受' }).click()
  await expect(page.getByText('没有修订', { exact: true })).toBeVisible()
  await expect(text.locator('p').first()).toHaveText('编者按')
})
