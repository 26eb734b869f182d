import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, openSample, runCommand } from './steps.ts'

test('in full screen only the paper and the foot are there, and everything comes back as it was', async ({
  window: page,
}) => {
  await openSample(page)
  const text = page.locator('.ProseMirror')
  const list = page.getByRole('navigation', { name: '稿件列表' })
  const tab = page.getByRole('tab', { name: '检查' })
  const bar = page.getByRole('banner')
  const foot = page.getByRole('contentinfo', { name: /状态/ })
  await page.getByRole('button', { name: '收起稿件列表' }).click()
  await tab.click()
  await text.locator('p').nth(1).click()
  await page.keyboard.type('全屏以前')
  await runCommand(page, '全屏')
  await expect(bar).toHaveCount(0)
  await expect(tab).toHaveCount(0)
  await expect(list).toHaveCount(0)
  await expect(foot).toContainText('打好基层党建')
  await expect(foot).toContainText('保存')
  await expect(text).toBeFocused()
  await page.keyboard.type('与全屏里')
  for (const theme of ['light', 'dark']) {
    if (theme === 'dark') await runCommand(page, '切换')
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    expect(await axeFindings(page)).toEqual([])
  }
  // The find bar takes its own Escape.
  await page.keyboard.press('Control+f')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '退出全屏' })).toBeVisible()
  await text.focus()
  await page.keyboard.press('Escape')
  await expect(bar).toBeVisible()
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await expect(list).toHaveCount(0)
  await expect(text.locator('p').nth(1)).toContainText('全屏以前与全屏里')

  await runCommand(page, '全屏')
  await expect(bar).toHaveCount(0)
  await page.keyboard.press('Control+Shift+m')
  await expect(page.getByRole('tab', { name: '元数据' })).toBeVisible()
  await page.getByRole('button', { name: '退出全屏' }).click()
  await expect(bar).toBeVisible()
  await expect(page.getByRole('tab', { name: '元数据' })).toBeVisible()
  for (let press = 0; press < 3; press += 1) {
    await text.focus()
    await page.keyboard.press('Control+z')
  }
  await expect(text).not.toContainText('全屏')
})

test('what leaves full screen by the system loses nothing that is typed', async ({ window: page, shell }) => {
  test.skip(shell === 'electron', 'a browser alone tells it by a media query')
  await createLibrary(page)
  await importSample(page)
  const text = page.locator('.ProseMirror')
  const cdp = await page.context().newCDPSession(page)
  const { windowId } = await cdp.send('Browser.getWindowForTarget')
  const fill = (windowState: 'fullscreen' | 'normal') =>
    cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState } })
  await text.locator('p').first().click()
  await fill('fullscreen')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByText('在浏览器里')).toHaveCount(0)
  await page.keyboard.type('正在写')
  await fill('normal')
  await expect(page.getByRole('banner')).toBeVisible()
  await page.keyboard.type('没有丢')
  await expect(text).toContainText('正在写没有丢')
})
