import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articleText } from '../../src/article/articleText.ts'
import type { Metadata } from '../../src/article/metadata.ts'
import { generatedArticle } from '../helpers/generatedArticle.ts'
import { seededRandom } from '../helpers/seededRandom.ts'
import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary } from './steps.ts'

/** Puts generated articles beside whatever is in the library; gives their ids and metadata. */
function furnish(folder: string, count: number): { id: string; metadata: Metadata }[] {
  const random = seededRandom(5)
  return Array.from({ length: count }, (_, n) => {
    const article = generatedArticle(random, n)
    const place = join(folder, 'articles', article.id)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'article.json'), articleText(article))
    return article
  })
}

const metadataOf = (folder: string, id: string) =>
  (JSON.parse(readFileSync(join(folder, 'articles', id, 'article.json'), 'utf8')) as { metadata: Metadata }).metadata

/** The text of the cell under the cursor, once its article was read. */
async function current(page: Page): Promise<string> {
  let text = ''
  await expect(async () => {
    const id = await page.getByRole('grid').getAttribute('aria-activedescendant', { timeout: 1_000 })
    text = (await page.locator(`[id="${id ?? ''}"]`).textContent({ timeout: 1_000 })) ?? ''
    expect(text).not.toBe('')
  }).toPass()
  return text
}

test('the 审核台 is worked like a spreadsheet, and writes what it shows', async ({ window: page, desk }) => {
  test.setTimeout(120_000)
  await createLibrary(page)
  const folder = join(desk.home, '清样稿库')
  const articles = furnish(folder, 300)
  await expect(page.getByText('300 篇').or(page.getByText('100 篇以上'))).toBeVisible()
  await page.getByRole('button', { name: '打开审核台' }).click()
  const room = page.getByRole('region', { name: '审核台' })
  const grid = page.getByRole('grid', { name: '稿件表' })
  await expect(page.getByText('共 300 篇')).toBeVisible()
  expect(await page.getByRole('row').count()).toBeLessThan(60)
  expect(await axeFindings(page)).toEqual([])

  // What the checks find in the articles in sight.
  await expect(grid.getByRole('gridcell', { name: /错误|警告|提示|无问题/ }).first()).toBeVisible()
  await expect(grid.getByText('检查中')).toHaveCount(0)

  // Sorted by its head; the last row is there without the others having been read.
  await grid.getByRole('columnheader', { name: '字数' }).getByRole('button').click()
  await grid.focus()
  await page.keyboard.press('Control+End')
  await expect(page.getByRole('row').last()).toContainText(/\d/)
  // The cell under the cursor is named to a screen reader even when it was scrolled out of sight.
  await page.keyboard.press('Home')
  const last = await current(page)
  await grid.evaluate((box) => box.scrollTo(0, 0))
  await expect(grid.locator('[aria-rowindex="2"]')).toBeVisible()
  expect(await current(page)).toBe(last)
  await page.keyboard.press('Control+Home')
  const title = await current(page)
  const article = articles.find(({ metadata }) => metadata.title === title)
  expect(article).toBeDefined()
  await expect(page.frameLocator('iframe').first().getByText(title).first()).toBeVisible()

  // In place, with the inspector's own control, and taken back.
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('在表里改的标题')
  await page.keyboard.press('Enter')
  await expect(grid.getByText('在表里改的标题')).toBeVisible()
  await expect.poll(() => metadataOf(folder, article!.id).title).toBe('在表里改的标题')
  await page.keyboard.press('Control+z')
  await expect.poll(() => metadataOf(folder, article!.id).title).toBe(title)
  await expect(grid.getByText('在表里改的标题')).toBeHidden()

  // A range out and in as a spreadsheet's: source of the first goes to the next two.
  await page.keyboard.press('Control+Home')
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('清样周刊')
  await page.keyboard.press('Control+Enter')
  await expect(grid.getByText('清样周刊').first()).toBeVisible()
  await page.keyboard.press('Control+Home')
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('已选 3 行')).toBeVisible()
  await page.keyboard.press('Control+d')
  await expect(page.getByText(/改了 2 篇/)).toBeVisible()
  await page.keyboard.press('Control+c')
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Control+v')
  await expect(page.getByText('改了 3 篇')).toBeVisible()

  const ofWeekly = () => articles.filter(({ id }) => metadataOf(folder, id).source === '清样周刊').length
  await expect.poll(ofWeekly).toBe(6)

  // A search put together by keyboard alone, for who does not write the language.
  const field = room.getByRole('searchbox', { name: '查找稿件' })
  await field.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: '查找条件' })
  await expect(form.getByRole('button', { name: /全文/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: '全文' })).toBeFocused()
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('button', { name: /来源/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('清样周')
  await expect(page.getByRole('option', { name: /清样周刊/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('status')).toHaveText('符合 6 篇')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(room.getByRole('button', { name: '按条件查找' })).toBeFocused()
  await expect(field).toHaveValue('来源:清样周刊')

  // A search that is kept as a view is there with its count, and finds the same again.
  await room.getByRole('button', { name: '＋ 存为视图' }).click()
  await room.getByRole('textbox', { name: '视图名称' }).fill('周刊稿')
  await page.keyboard.press('Enter')
  const view = room.getByRole('group', { name: '视图' }).getByRole('button', { name: /^周刊稿/ })
  await expect(view).toHaveAttribute('aria-pressed', 'true')
  await expect(view).toContainText('6')
  expect(readFileSync(join(folder, 'library.json'), 'utf8')).toContain('周刊稿')
  await view.click()
  await expect(page.getByText('共 300 篇')).toBeVisible()

  // Many at once: shown before, made, taken back as one.
  await page.getByRole('button', { name: '批量修改' }).click()
  const dialog = page.getByRole('dialog', { name: '批量修改' })
  await dialog.getByRole('textbox', { name: '内容' }).fill('半月谈内部版')
  await dialog.getByRole('button', { name: '预演' }).click()
  await expect(dialog.getByRole('status')).toContainText('将修改 300 篇')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: '修改 300 篇' }).click()
  await dialog.getByRole('button', { name: '停下' }).click()
  await expect(dialog.getByRole('status')).toContainText('已停下', { timeout: 30_000 })
  const changed = () => articles.filter(({ id }) => metadataOf(folder, id).source === '半月谈内部版').length
  expect(changed()).toBeGreaterThan(0)
  await dialog.getByRole('button', { name: '全部撤销' }).click()
  await expect.poll(changed, { timeout: 30_000 }).toBe(0)
  // The last file is written before the window hears of it; until then it can only be stopped.
  await expect(dialog.getByRole('button', { name: '关闭' })).toHaveCount(2)
  // Escape stops as the button does, and the dialog goes when it has stopped.
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: '批量修改' }).click()
  await dialog.getByRole('textbox', { name: '内容' }).fill('半月谈内部版')
  await dialog.getByRole('button', { name: '预演' }).click()
  await dialog.getByRole('button', { name: '修改 300 篇' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden({ timeout: 30_000 })
  await expect(page.getByText(/已停下：完成 \d+ 篇/)).toBeVisible()
  await page.getByRole('button', { name: /^撤销/ }).click()
  await expect.poll(changed, { timeout: 30_000 }).toBe(0)

  // Groups, and by the keyboard to the article, at what the checks find in it.
  await page.getByRole('button', { name: /分组/ }).click()
  await page.getByRole('option', { name: '分组：状态' }).click()
  await expect(grid.getByRole('row').nth(1)).toContainText('草稿')
  await grid.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  const opened = await current(page)
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: opened })).toBeVisible()
  await expect(grid).toBeHidden()
  await expect(page.getByRole('tab', { name: /^检查/ })).toHaveAttribute('aria-selected', 'true')
})
