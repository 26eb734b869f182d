import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

test('the outline goes to headings, jumps go back, views dim and centre, the foot counts what is selected', async ({
  window: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await createLibrary(page)
  await importSample(page)
  const text = page.locator('.ProseMirror')
  const foot = page.getByRole('contentinfo', { name: /状态/ })
  await text.locator('p').last().click()
  await page.keyboard.press('Control+Alt+2')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+d')
  const outline = page.getByRole('navigation', { name: '大纲' })
  await expect(outline.getByRole('button')).toHaveCount(1)
  await outline.getByRole('button').click()
  await expect(text).toBeFocused()
  await expect(text.locator('h2')).toBeInViewport()
  await page.keyboard.press('Control+[')
  await expect(text.locator('p').first()).toBeInViewport()
  await page.keyboard.press('Control+]')
  await expect(text.locator('h2')).toBeInViewport()

  await page.keyboard.press('Control+Alt+u')
  await expect(text.locator('.is-current')).toHaveCount(1)
  await page.keyboard.press('Control+Alt+y')
  await page.keyboard.press('Control+Home')
  await expect(text.locator('p').first()).toHaveClass(/is-current/)
  const middle = async () => {
    const box = (await text.locator('p').first().boundingBox())!
    const room = (await page.locator('.paper-scroll').boundingBox())!
    return Math.abs(box.y - (room.y + room.height * 0.45))
  }
  await expect.poll(middle).toBeLessThan(60)
  await page.keyboard.press('Shift+End')
  await expect(foot).toContainText(/选中 \d+ 字/)
  await page.getByRole('button', { name: /稿纸显示/ }).click()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('menuitemcheckbox', { name: '专注当前段' }).click()
  await expect(text.locator('.is-current')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
})
