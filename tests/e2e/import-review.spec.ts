import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../src/article/article.ts'
import { ROOT } from '../helpers/sourceFiles.ts'
import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary } from './steps.ts'

/** The order of a manuscript's own headings is its author's. */
async function findings(page: Page): Promise<string[]> {
  return (await axeFindings(page)).filter((finding) => !finding.startsWith('heading-order: article'))
}

test('a manuscript with guesses is reviewed before an article is made: by keyboard, cancelled, corrected, accepted', async ({
  window: page,
  desk,
}, info) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await createLibrary(page)
  const articles = join(desk.home, '清样稿库/articles')
  const open = async (file: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '打开文稿' }).first().click()
    await (await chooser).setFiles(join(ROOT, 'tests/fixtures', file))
  }

  await open('word/word-report.docx')
  const review = page.getByRole('dialog', { name: '导入核对：word-report.docx' })
  await expect(review.locator('[data-field="authors"]')).toContainText('待核对')
  await expect(review.locator('[data-field="authors"] input')).toBeFocused()
  await info.attach('review-word', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(review).toBeHidden()
  expect(readdirSync(articles)).toEqual([])

  await open('word/word-report.docx')
  await review.getByRole('button', { name: '作者：不采用' }).click()
  await review
    .getByLabel('副题', { exact: true })
    .or(review.getByRole('textbox', { name: '标题' }))
    .first()
    .focus()
  await review.getByRole('textbox', { name: '标题' }).fill('改过的报告标题')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '改过的报告标题' })).toBeVisible()
  const [id = ''] = readdirSync(articles)
  const { metadata } = JSON.parse(readFileSync(join(articles, id, 'article.json'), 'utf8')) as Article
  expect(metadata).toMatchObject({ title: '改过的报告标题', authors: [] })

  // Afterwards, from the notice.
  await page.getByRole('button', { name: '查看导入' }).click()
  await expect(review.getByRole('button', { name: '改到稿件里' })).toBeVisible()
  await review.getByRole('button', { name: '关闭' }).last().click()

  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await open('webpage/lists-figures.html')
  const page2 = page.getByRole('dialog', { name: '导入核对：lists-figures.html' })
  await expect(page2.getByRole('group', { name: '原稿' })).not.toBeEmpty()
  await info.attach('review-page-dark', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await findings(page)).toEqual([])
})
