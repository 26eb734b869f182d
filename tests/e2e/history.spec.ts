import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type RunningDesk } from './deskTest.ts'
import { createLibrary, importSample, saved } from './steps.ts'

const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })
const versions = (page: Page) => page.getByRole('region', { name: '历史版本' }).getByRole('checkbox')
const title = (page: Page) => page.getByRole('textbox', { name: /^标题/ })

/** Types at the end of the body, after a rest: what is typed within half a second of the last is undone together with it. */
async function write(page: Page, text: string): Promise<void> {
  await page.waitForTimeout(700)
  await bodyOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
  await expect(bodyOf(page)).toContainText(text)
}

function historyFolder(desk: RunningDesk): string {
  const articles = join(desk.home, '清样稿库', 'articles')
  const [id = ''] = readdirSync(articles).filter((name) => !name.startsWith('.'))
  return join(articles, id, 'history')
}

/** Opens the sample, and saves two versions of it. */
async function twoVersions(page: Page): Promise<void> {
  await createLibrary(page)
  await importSample(page)
  await write(page, '第一次补写。')
  await saved(page)
  await title(page).fill('改过的标题')
  await write(page, '第二次补写。')
  await saved(page)
  await page.getByRole('tab', { name: '历史' }).click()
  await expect(versions(page)).toHaveCount(2)
}

test('what was saved can be compared, brought back, and the bringing back undone', async ({ window: page }) => {
  await twoVersions(page)
  await expect(page.getByRole('region', { name: '今天' })).toContainText('保存')
  await expect(page.getByRole('region', { name: '今天' })).toContainText('+6')

  await write(page, '还没保存。')
  await page.keyboard.press('ArrowLeft')
  await versions(page).nth(1).check()
  await page.getByRole('button', { name: '与现在对比' }).click()
  const proof = page.getByRole('region', { name: '版本对比' })
  await expect(proof.getByRole('region', { name: '元数据的改动' }).locator('ins')).toHaveText('改过的标题')
  await expect(proof.locator('article ins')).toHaveText('第二次补写。还没保存。')
  await expect(proof.getByRole('status')).toHaveText('2 处改动')
  await page.keyboard.press('F7')
  await page.keyboard.press('F7')
  await expect(proof.getByRole('status')).toHaveText('第 2 处，共 2 处')
  await page.keyboard.press('Shift+F7')
  await expect(proof.getByRole('status')).toHaveText('第 1 处，共 2 处')
  await page.keyboard.press('Escape')
  await expect(proof).toHaveCount(0)

  // The cursor stands where it stood, and undo still knows what was typed before.
  await expect(bodyOf(page)).toBeFocused()
  await page.waitForTimeout(700)
  await page.keyboard.insertText('此处')
  await expect(bodyOf(page)).toContainText('还没保存此处。')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toContainText('第二次补写。')
  await expect(bodyOf(page)).not.toContainText('还没保存')

  await page.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.getByText(/^已恢复为 今天/)).toBeVisible()
  await expect(bodyOf(page)).not.toContainText('第二次补写')
  await expect(bodyOf(page)).toContainText('第一次补写。')
  await expect(versions(page)).toHaveCount(3)
  await page.getByRole('tab', { name: '元数据' }).click()
  await expect(title(page)).not.toHaveValue('改过的标题')

  await bodyOf(page).focus()
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toContainText('第二次补写。')
  await expect(title(page)).toHaveValue('改过的标题')
  await page.keyboard.press('Control+Shift+z')
  await expect(bodyOf(page)).not.toContainText('第二次补写')
  await expect(title(page)).not.toHaveValue('改过的标题')
})

test('any two versions can be compared', async ({ window: page }) => {
  await twoVersions(page)
  await write(page, '第三次补写。')
  await saved(page)
  await expect(versions(page)).toHaveCount(3)
  await versions(page).nth(0).check()
  await versions(page).nth(2).check()
  await page.getByRole('button', { name: '对比这两版' }).click()
  const proof = page.getByRole('region', { name: '版本对比' })
  await expect(proof.locator('article ins')).toHaveText('第二次补写。第三次补写。')
  await expect(proof.getByRole('button', { name: '恢复' })).toHaveCount(0)
  await page.getByRole('button', { name: '回到写作' }).click()
  await expect(bodyOf(page)).toBeFocused()
})

test('a named version survives the cleaning up, and all is there after a restart', async ({ desk, window: page }) => {
  await twoVersions(page)
  await write(page, '第三次补写。')
  await saved(page)
  await expect(versions(page)).toHaveCount(3)
  await versions(page).nth(1).check()
  await page.getByRole('button', { name: '命名…' }).click()
  await page.getByRole('textbox', { name: '版本名称' }).fill('送审稿')
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('送审稿')).toBeVisible()

  await desk.stop()
  // As if all of it had been long ago, on one day.
  const folder = historyFolder(desk)
  for (const name of readdirSync(folder))
    renameSync(join(folder, name), join(folder, name.replace(/^\d{8}/, '20260105')))
  const again = await desk.start()
  await again.getByRole('option', { name: /改过的标题/ }).click()
  await again.getByRole('tab', { name: '历史' }).click()
  await expect(versions(again)).toHaveCount(3)
  await write(again, '后来的。')
  await saved(again)
  await expect(again.getByRole('region', { name: '今天' }).getByRole('checkbox')).toHaveCount(1)
  await again.getByRole('button', { name: '清理…' }).click()
  await again.getByRole('dialog').getByRole('button', { name: '清理', exact: true }).click()
  await expect(again.getByText('没有需要清理的版本。').or(again.getByText(/^清理了 \d 个版本/))).toBeVisible()
  // Of that day its last one and the named one are left.
  await expect(versions(again)).toHaveCount(3)
  await expect(again.getByText('送审稿')).toBeVisible()
})
