import { readFileSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type RunningDesk } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

const paper = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

function articleFolder(desk: RunningDesk): string {
  const articles = join(desk.home, '清样稿库/articles')
  return join(articles, readdirSync(articles)[0] ?? '')
}

async function begin(page: Page): Promise<void> {
  await createLibrary(page)
  await importSample(page)
  await paper(page).locator('p').first().click()
  await page.keyboard.press('Home')
  await page.keyboard.insertText('我的改动')
}

test('a file deleted outside leaves the text in the window, and can be saved again', async ({ window: page, desk }) => {
  await begin(page)
  const folder = articleFolder(desk)
  renameSync(folder, join(desk.home, 'taken-away'))
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('button', { name: '重新保存到稿库' })).toBeVisible()
  await expect(paper(page)).toContainText('我的改动')
  await page.getByRole('button', { name: '重新保存到稿库' }).click()
  await expect(page.getByText(/^已保存/)).toBeVisible()
  expect(readFileSync(join(folder, 'article.json'), 'utf8')).toContain('我的改动')
})

test('when the desk itself is gone the text stays in the window and the window says so', async ({
  window: page,
  desk,
  shell,
}) => {
  test.skip(shell === 'electron', 'there the window ends with the program')
  await begin(page)
  await desk.kill()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('正在重新连接本机服务…')).toBeVisible()
  await expect(page.getByText('保存失败').first()).toBeVisible()
  await expect(paper(page)).toContainText('我的改动')
  await page.getByRole('button', { name: '复制全文' }).click()
  await expect(page.getByText('全文已复制到剪贴板。')).toBeVisible()
})
