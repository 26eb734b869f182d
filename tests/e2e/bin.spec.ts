import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type RunningDesk } from './deskTest.ts'
import { axeFindings } from './axeFindings.ts'
import { createLibrary, importSample, runCommand, saved } from './steps.ts'

const TITLE = '打好基层党建 决胜脱贫攻坚'
const paper = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })
const row = (page: Page) => page.getByRole('option', { name: TITLE })
const list = (page: Page) => page.getByRole('listbox', { name: '稿件' })
const namesIn = (desk: RunningDesk, folder: string) => {
  const path = join(desk.home, '清样稿库', folder)
  return existsSync(path) ? readdirSync(path).filter((name) => !name.startsWith('.')) : []
}

async function begin(page: Page): Promise<void> {
  await createLibrary(page)
  await importSample(page)
}

test('an open article with unsaved words is saved, goes to the bin by one key, and comes back by undo', async ({
  window: page,
  desk,
}) => {
  await begin(page)
  const [id = ''] = namesIn(desk, 'articles')
  await paper(page).locator('p').first().click()
  await page.keyboard.press('Home')
  await page.keyboard.insertText('删除以前写的')
  await list(page).focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText(`《${TITLE}》已移到回收站。`)).toBeVisible()
  await expect(paper(page)).toHaveCount(0)
  await expect(row(page)).toHaveCount(0)
  expect([namesIn(desk, 'articles'), namesIn(desk, 'bin')]).toEqual([[], [id]])
  await expect(page.getByRole('button', { name: '回收站 (1)' })).toBeVisible()

  await page.getByRole('button', { name: '撤销' }).click()
  await expect(paper(page)).toContainText('删除以前写的')
  await expect(row(page)).toBeVisible()
  expect([namesIn(desk, 'articles'), namesIn(desk, 'bin')]).toEqual([[id], []])
  await page.keyboard.press('Control+s')
  await saved(page)
})

test('deleting, restoring and removing for good, by the keyboard alone', async ({ window: page, desk }) => {
  await begin(page)
  await runCommand(page, '删除稿件')
  await expect(page.getByRole('button', { name: '回收站 (1)' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: '命令面板' }).fill('回收站')
  await expect(page.getByRole('option', { name: '回收站', exact: true })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  const bin = page.getByRole('dialog', { name: '回收站', exact: true })
  await expect(bin.getByRole('listitem')).toContainText(TITLE)
  await expect(bin.getByRole('listitem')).toContainText(/删除 · [\d,]+ 字 · \d+ KB/)
  await bin.getByRole('button', { name: `恢复《${TITLE}》` }).focus()
  await page.keyboard.press('Enter')
  await expect(bin).toContainText('回收站是空的')
  await page.keyboard.press('Escape')
  await expect(row(page)).toBeVisible()
  expect(namesIn(desk, 'bin')).toEqual([])

  await list(page).press('Shift+F10')
  const menu = page.getByRole('menu', { name: `《${TITLE}》` })
  await expect(menu.getByRole('menuitem', { name: '打开', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(menu.getByRole('menuitem', { name: /^移到回收站/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row(page)).toHaveCount(0)

  await page.getByRole('button', { name: '回收站 (1)' }).press('Enter')
  await expect(bin.getByRole('listitem')).toHaveCount(1)
  await bin.getByRole('button', { name: '清空回收站' }).press('Enter')
  const ask = page.getByRole('dialog', { name: '清空回收站？' })
  await expect(ask).toContainText('都会从磁盘上删除')
  await page.keyboard.press('Escape')
  await expect(bin.getByRole('listitem')).toHaveCount(1)
  expect(namesIn(desk, 'bin')).toHaveLength(1)
  await bin.getByRole('button', { name: '清空回收站' }).press('Enter')
  await ask.getByRole('button', { name: '清空回收站' }).press('Enter')
  await expect(bin).toContainText('回收站是空的')
  await expect(page.getByText('已彻底删除 1 篇稿件。')).toBeVisible()
  expect([namesIn(desk, 'articles'), namesIn(desk, 'bin')]).toEqual([[], []])
})

test('an article that another window has open stays', async ({ window: page, desk, shell, context }) => {
  test.skip(shell === 'electron', 'there the desk has one window here')
  await begin(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await row(other).click()
  await expect(paper(other)).toContainText('近日')
  await list(page).focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText('这篇稿件正在别处打开，没有删除。')).toBeVisible()
  expect(namesIn(desk, 'articles')).toHaveLength(1)
  await expect(paper(other)).toContainText('近日')
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the bin, the question, the menu and the marked list (${theme})`, async ({
    window: page,
    desk,
  }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await begin(page)
    const found: Record<string, string[]> = {}
    const look = async (screen: string) => {
      found[screen] = await axeFindings(page)
      if (process.env.QINGYANG_SCREENSHOTS)
        await page.screenshot({ path: join(process.env.QINGYANG_SCREENSHOTS, `bin-${screen}-${theme}.png`) })
    }
    await list(page).focus()
    await page.keyboard.press('Delete')
    await expect(page.getByText('已移到回收站')).toBeVisible()
    await look('undo')
    const articles = join(desk.home, '清样稿库', 'articles')
    mkdirSync(join(articles, '20260101-坏稿-abcd'))
    writeFileSync(join(articles, '20260101-坏稿-abcd', 'article.json'), '{')
    await page.getByRole('button', { name: '新建稿件' }).first().click()
    await expect(page.getByRole('option')).toHaveCount(2)
    await expect(page.getByRole('option', { name: '20260101-坏稿-abcd' })).toContainText('无法读取')
    await list(page).press('Shift+F10')
    await expect(page.getByRole('menu')).toBeVisible()
    await look('menu')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '回收站 (1)' }).click()
    await expect(page.getByRole('listitem')).toContainText(TITLE)
    await look('list')
    await page.getByRole('button', { name: `彻底删除《${TITLE}》` }).click()
    await expect(page.getByRole('dialog', { name: `彻底删除《${TITLE}》？` })).toBeVisible()
    await look('question')
    expect(Object.keys(found)).toHaveLength(4)
    expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({})
  })
}
