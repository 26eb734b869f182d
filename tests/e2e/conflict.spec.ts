import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type RunningDesk } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

const paper = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

function articleFolder(desk: RunningDesk): string {
  const articles = join(desk.home, '清样稿库/articles')
  return join(articles, readdirSync(articles)[0] ?? '')
}

const stored = (desk: RunningDesk) => readFileSync(join(articleFolder(desk), 'article.json'), 'utf8')
const history = (desk: RunningDesk) => readdirSync(join(articleFolder(desk), 'history'))

/** Writes at the start of the first paragraph, and waits until that is in the journal. */
async function begin(page: Page): Promise<void> {
  await createLibrary(page)
  await importSample(page)
  await paper(page).locator('p').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('我的改动')
  await page.waitForTimeout(400)
}

/** Changes article.json as another program would. */
function changeOutside(desk: RunningDesk, change: (article: OutsideArticle) => void): void {
  const file = join(articleFolder(desk), 'article.json')
  const article = JSON.parse(readFileSync(file, 'utf8')) as OutsideArticle
  change(article)
  writeFileSync(file, JSON.stringify(article, null, 2))
}

interface OutsideArticle {
  metadata: { title: string; source: string }
  document: { content: { content: { text: string }[] }[] }
}

/** Puts text at the start of a paragraph. */
function putIn(paragraph: number, text: string) {
  return (article: OutsideArticle) => {
    const node = article.document.content.at(paragraph)?.content[0]
    if (node === undefined) throw new Error('no such paragraph')
    node.text = text + node.text
  }
}

test('changes that do not touch are merged at one press, can be undone at one press, and theirs is kept', async ({
  window: page,
  desk,
}) => {
  await begin(page)
  changeOutside(desk, (article) => {
    putIn(-1, '别人的改动')(article)
    article.metadata.source = '新华社'
  })
  const theirs = stored(desk)
  await expect(page.getByText('互不冲突')).toBeVisible()
  await paper(page).locator('p').nth(1).click()
  await page.keyboard.insertText('接着写')
  expect(stored(desk)).toBe(theirs)
  await page.getByRole('button', { name: '合并两边的改动' }).click()
  await expect(page.getByText(/^已保存/)).toBeVisible()
  for (const words of ['我的改动', '接着写', '别人的改动', '新华社']) expect(stored(desk)).toContain(words)
  await expect(paper(page)).toContainText('别人的改动')
  await expect(page.getByRole('combobox', { name: '来源' })).toHaveValue('新华社')
  const kept = history(desk).filter((name) => name.startsWith('replaced-'))
  expect(kept.map((name) => readFileSync(join(articleFolder(desk), 'history', name), 'utf8'))).toEqual([theirs])

  await paper(page).locator('p').first().click()
  await page.keyboard.press('Control+z')
  await expect(paper(page)).not.toContainText('别人的改动')
  await expect(paper(page)).toContainText('接着写')
  await page.keyboard.press('Control+y')
  await expect(paper(page)).toContainText('别人的改动')
})

test('a place that both changed is asked for, and the rest is merged by itself', async ({ window: page, desk }) => {
  await begin(page)
  await page.getByRole('textbox', { name: '标题', exact: true }).fill('我的标题')
  await page.waitForTimeout(400)
  changeOutside(desk, (article) => {
    putIn(0, '别人的开头')(article)
    putIn(-1, '别人的结尾')(article)
    article.metadata.title = '别人的标题'
  })
  const theirs = stored(desk)
  await expect(page.getByText('有 2 处两边都改了')).toBeVisible()
  await page.getByRole('button', { name: '查看并合并' }).click()
  const view = page.getByRole('region', { name: '合并两边的改动' })
  await expect(view.getByText('还有 2 处没有选定')).toBeVisible()
  await expect(view.getByRole('button', { name: '完成合并' })).toBeDisabled()

  await view.getByRole('radio', { name: '对方的', exact: true }).click()
  await expect(view.locator('ins').filter({ hasText: '别人的结尾' })).toBeVisible()
  await view.getByRole('radio', { name: '合并', exact: true }).click()

  await view.getByRole('radiogroup', { name: /标题/ }).getByText('用我的').click()
  await view
    .getByRole('radiogroup', { name: /第 2 处/ })
    .getByText('都保留')
    .click()
  expect(stored(desk)).toBe(theirs)
  await view.getByRole('button', { name: '完成合并' }).click()
  await expect(page.getByText(/^已保存/)).toBeVisible()
  for (const words of ['我的改动', '别人的开头', '别人的结尾', '我的标题']) expect(stored(desk)).toContain(words)
  expect(stored(desk)).not.toContain('别人的标题')
  await expect(paper(page)).toBeVisible()
  await expect(paper(page).locator('p')).toHaveCount(7)
})

test('changed twice: the second change is seen, and merged with the first', async ({ window: page, desk }) => {
  await begin(page)
  changeOutside(desk, putIn(-1, '第一次改'))
  await expect(page.getByText('互不冲突')).toBeVisible()
  changeOutside(desk, putIn(2, '第二次改'))
  await page.getByRole('button', { name: '查看差异' }).click()
  const view = page.getByRole('region', { name: '合并两边的改动' })
  await expect(view.getByText('第二次改')).toBeVisible()
  await view.getByRole('button', { name: '完成合并' }).click()
  await expect(page.getByText(/^已保存/)).toBeVisible()
  for (const words of ['我的改动', '第一次改', '第二次改']) expect(stored(desk)).toContain(words)
})

test('mine can win: theirs is kept in the history', async ({ window: page, desk }) => {
  await begin(page)
  changeOutside(desk, putIn(0, '别人的改动'))
  const theirs = stored(desk)
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('button', { name: '保留我的' })).toBeVisible()
  expect(stored(desk)).toBe(theirs)
  await page.getByRole('button', { name: '保留我的' }).click()
  await expect(page.getByText(/^已保存/)).toBeVisible()
  expect(stored(desk)).toContain('我的改动')
  expect(stored(desk)).not.toContain('别人的改动')
  const kept = history(desk).filter((name) => name.startsWith('replaced-'))
  expect(kept.map((name) => readFileSync(join(articleFolder(desk), 'history', name), 'utf8'))).toEqual([theirs])
})

test('theirs can win: mine is laid aside in the journal', async ({ window: page, desk }) => {
  await begin(page)
  changeOutside(desk, putIn(0, '别人的改动'))
  await page.getByRole('button', { name: '采用对方的' }).click()
  await expect(paper(page)).toContainText('别人的改动')
  await expect(paper(page)).not.toContainText('我的改动')
  const journal = join(articleFolder(desk), 'journal')
  const aside = readdirSync(journal).filter((name) => /^discarded-.*\.log$/.test(name))
  expect(aside.map((name) => readFileSync(join(journal, name), 'utf8')).join()).toContain('我的改动')
})

test('both can be kept: mine becomes an article of its own, and theirs stays as it is', async ({
  window: page,
  desk,
}) => {
  await begin(page)
  changeOutside(desk, putIn(0, '别人的改动'))
  const folder = articleFolder(desk)
  const theirs = stored(desk)
  await page.getByRole('button', { name: '另存为副本' }).click()
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await expect(paper(page)).toContainText('我的改动')
  await expect(page.getByRole('option')).toHaveCount(2)
  expect(readFileSync(join(folder, 'article.json'), 'utf8')).toBe(theirs)
  const articles = join(desk.home, '清样稿库/articles')
  const copies = readdirSync(articles).map((id) => readFileSync(join(articles, id, 'article.json'), 'utf8'))
  expect(copies.filter((text) => text.includes('我的改动'))).toHaveLength(1)
})
