import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, runCommand } from './steps.ts'

test('an empty paper waits out of sight and reach, and its toolbar is the first article’s', async ({
  window: page,
}) => {
  await createLibrary(page)
  const tools = page.locator('.paper-tools')
  await expect(tools).toHaveCount(1)
  await expect(tools).toBeHidden()
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '新建稿件' }).last()).toBeVisible()
  await tools.evaluate((bar) => Object.assign(window, { bar }))

  // Neither Tab nor the pointer comes to it, and nothing typed is taken by it.
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.paper-frame') ?? null)).toBeNull()
  }
  expect(await page.evaluate(() => document.elementFromPoint(640, 300)?.closest('.paper-frame') ?? null)).toBeNull()

  await importSample(page)
  await expect(tools).toBeVisible()
  expect(await tools.evaluate((bar) => bar === (window as unknown as { bar: Element }).bar)).toBe(true)
  await expect(page.getByRole('textbox', { name: '正文', exact: true })).toContainText('党')

  // It waits again once the article is closed, without a word of it.
  await runCommand(page, '关闭稿件')
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await expect(page.locator('.paper-text')).toHaveText('')
})
