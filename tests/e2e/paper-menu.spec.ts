import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { openSample } from './steps.ts'

test('findings, comments and changes are dealt with where they stand', async ({ window: page }) => {
  await openSample(page)
  const text = page.locator('.ProseMirror')
  const item = (name: string | RegExp) =>
    page.getByRole('menu', { name: '这里可以做的' }).getByRole('menuitem', { name })
  const found = text.locator('.paper-finding')
  await expect(found).not.toHaveCount(0)
  const count = await found.count()
  const before = await text.innerText()
  await found.first().click({ button: 'right' })
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme)
    expect(await axeFindings(page)).toEqual([])
  }
  await item(/^改为/).click()
  await expect(found).toHaveCount(count - 1)
  await text.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => text.innerText()).toBe(before)
  await expect(found).toHaveCount(count)
  await found.nth(1).click({ button: 'right' })
  await item('在检查栏里看').click()
  await expect(page.getByRole('tab', { name: '检查' })).toHaveAttribute('aria-selected', 'true')
  await found.nth(1).click({ button: 'right' })
  await item('忽略这一处').click()
  await expect(found).toHaveCount(count - 1)

  await text
    .locator('p')
    .nth(2)
    .dblclick({ position: { x: 90, y: 20 } })
  await page.keyboard.press('Control+Alt+m')
  await page.keyboard.type('请核对')
  await page.getByRole('button', { name: '确定' }).click()
  const comment = text.locator('[data-comment]').first()
  await comment.click({ button: 'right' })
  await item('批注标为已解决').click()
  await expect(text.locator('[data-comment][data-resolved]').first()).toBeVisible()
  await comment.click({ button: 'right' })
  await item('在批注栏里看和回复').click()
  await expect(page.getByRole('tab', { name: '批注' })).toHaveAttribute('aria-selected', 'true')

  await text
    .locator('p')
    .nth(3)
    .click({ position: { x: 200, y: 20 } })
  await page.keyboard.press('Control+Alt+e')
  await page.keyboard.type('新写的')
  const change = text.locator('span[data-inserted]').first()
  await change.click({ button: 'right' })
  await item(/^拒绝/).click()
  await expect(text).not.toContainText('新写的')
  await page.keyboard.press('Control+z')
  await expect(text).toContainText('新写的')
  await change.click({ button: 'right' })
  await item(/^接受/).click()
  await expect(text.locator('span[data-inserted]')).toHaveCount(0)
  await expect(text).toContainText('新写的')
})
