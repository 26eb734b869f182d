import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleText } from '../../src/article/articleText.ts'
import { bodyOf } from '../helpers/newShelf.ts'
import { generatedArticle } from '../helpers/generatedArticle.ts'
import { seededRandom } from '../helpers/seededRandom.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary } from './steps.ts'

/** Puts so many articles into a library; every tenth has an error that no other has. */
function furnish(folder: string, count: number): void {
  const random = seededRandom(5)
  const { metadata } = generatedArticle(random, count)
  for (let n = 0; n < count; n += 1) {
    const article = generatedArticle(random, n)
    const document = bodyOf(n % 10 === 0 ? '近日,我们去了。' : '近日，我们去了。') as unknown as typeof article.document
    const place = join(folder, 'articles', article.id)
    mkdirSync(place, { recursive: true })
    writeFileSync(
      join(place, 'article.json'),
      articleText({ ...article, metadata: { ...metadata, title: `稿件${n}` }, document }),
    )
  }
}

test('the 审核台 sorts, groups and searches by what the checks find, in articles nobody has looked at too', async ({
  window: page,
  desk,
}) => {
  test.setTimeout(90_000)
  await createLibrary(page)
  furnish(join(desk.home, '清样稿库'), 120)
  await expect(page.getByText('120 篇').or(page.getByText('100 篇以上'))).toBeVisible()
  await page.getByRole('button', { name: '打开审核台' }).click()
  await expect(page.getByText('共 120 篇')).toBeVisible()
  const grid = page.getByRole('grid', { name: '稿件表' })
  const head = grid.getByRole('columnheader', { name: '检查' })
  await head.getByRole('button').click()
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  const group = page.getByRole('button', { name: '分组' })
  await group.click()
  await page.getByRole('option', { name: '分组：检查' }).click()
  const heads = grid.locator('[data-group]')
  await expect(heads.first()).toContainText('有错误12')
  await expect(grid.getByText('未查')).toHaveCount(0)

  await page
    .getByRole('combobox', { name: '查找稿件' })
    .or(page.getByRole('searchbox', { name: '查找稿件' }))
    .first()
    .fill('问题:错误')
  await expect(page.getByText('共 12 篇')).toBeVisible()
})
