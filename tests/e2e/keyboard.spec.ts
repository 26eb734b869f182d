import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './deskTest.ts'

/** Presses keys one after the other, as a person does: each when the one before has been answered. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Presses a key until something of this name has the focus; it must be reached within `most`. */
async function pressUntil(page: Page, key: string, name: string, most = 12): Promise<void> {
  for (let tries = 0; tries < most; tries += 1) {
    await page.keyboard.press(key)
    if ((await page.evaluate(nameOfFocus)) === name) return
  }
  throw new Error(`${name} is not reached by ${key}`)
}

/** In the page: what has the focus is called. */
function nameOfFocus(): string {
  const focused = document.activeElement
  const labels = (focused?.getAttribute('aria-labelledby') ?? '').split(' ').filter((id) => id !== '')
  const said = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  return focused?.getAttribute('aria-label') ?? (said === '' ? (focused?.textContent ?? '') : said)
}

// Without a pointer, as who sits down at the desk for the first time would go: what is not reached or not said stops the test.
test('from the first start to an exported page, by the keyboard alone', async ({ window: page, desk }) => {
  const focused = page.locator(':focus')
  await expect(focused).toHaveAccessibleName('稿库名称')
  await press(page, 'Enter')
  await expect(page.getByRole('navigation', { name: '稿件列表' })).toBeVisible()

  // A new article can be written at once.
  await press(page, 'Control+n')
  const paper = page.getByRole('textbox', { name: '正文', exact: true })
  await expect(paper).toBeFocused()
  await page.keyboard.type('各级党组织要抓实党建。')
  await press(page, 'Enter')
  await page.keyboard.type('一、夯实基础')
  await press(page, 'Control+Alt+2', 'Enter')
  await page.keyboard.type('第二段')
  await press(page, 'Shift+Home', 'Control+b', 'End')
  await expect(paper.locator('h2')).toHaveText('一、夯实基础')

  // The required field first; the next empty one after it; back to where one wrote.
  await press(page, 'Control+Shift+m')
  await expect(focused).toHaveAccessibleName('标题')
  await page.keyboard.type('打好基层党建')
  await press(page, 'Control+Shift+m')
  await expect(paper).toBeFocused()
  await press(page, 'F6')
  await expect(focused).toHaveAccessibleName('标题')
  await press(page, 'F6')
  await expect(focused).toHaveAccessibleName('查找稿件')
  await press(page, 'F6')
  await page.keyboard.type('到此')
  await expect(paper.locator('p').last()).toHaveText('第二段到此')

  await press(page, 'Control+s')
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await press(page, 'Control+e')
  const dialog = page.getByRole('dialog', { name: '导出' })
  await expect(dialog).toContainText('将写出 1 个文件')
  await pressUntil(page, 'Tab', '选择文件夹…')
  await press(page, 'Enter')
  const folders = page.getByRole('listbox', { name: '文件夹' })
  await expect(folders).toBeFocused()
  await page.keyboard.type('exports')
  await expect(folders.getByRole('option', { name: 'exports' })).toHaveAttribute('aria-selected', 'true')
  await pressUntil(page, 'Tab', '选定 exports')
  await press(page, 'Enter')
  await expect(folders).toBeHidden()
  await pressUntil(page, 'Tab', '导出')
  await press(page, 'Enter')
  await expect(dialog).toContainText('已写出 1 个文件')
  await press(page, 'Escape')
  await expect(dialog).toBeHidden()

  const [name = ''] = readdirSync(join(desk.home, 'exports'))
  const written = readFileSync(join(desk.home, 'exports', name), 'utf8')
  for (const part of ['打好基层党建', '各级党组织要抓实党建。', '一、夯实基础', '<strong>第二段到此</strong>'])
    expect(written.includes(part), part).toBe(true)
})
