import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleText } from '../../src/article/articleText.ts'
import type { Metadata } from '../../src/article/metadata.ts'
import { generatedArticle } from '../helpers/generatedArticle.ts'
import { seededRandom } from '../helpers/seededRandom.ts'
import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { chooseFolder, createLibrary, importSample, runCommand } from './steps.ts'

test('lists: taken in, merged everywhere, taken back; and a changed table file read back', async ({
  window: page,
  desk,
}) => {
  test.setTimeout(120_000)
  await createLibrary(page)
  await importSample(page)
  const folder = join(desk.home, '清样稿库')
  const random = seededRandom(5)
  const ids = Array.from({ length: 6 }, (_, n) => {
    const article = generatedArticle(random, n)
    const metadata = { ...article.metadata, title: `第${String(n)}篇`, source: n < 2 ? '中国社科网' : '中国社会科学网' }
    const place = join(folder, 'articles', article.id)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'article.json'), articleText({ ...article, metadata }))
    return article.id
  })
  const sourceOf = (id: string) =>
    (JSON.parse(readFileSync(join(folder, 'articles', id, 'article.json'), 'utf8')) as { metadata: Metadata }).metadata
      .source
  await expect(page.getByText('7 篇')).toBeVisible()

  // Taken in from what articles use, then two writings of one house become one.
  await runCommand(page, '名单')
  const dialog = page.getByRole('dialog', { name: '名单' })
  await dialog.getByRole('button', { name: /^全部收入/ }).click()
  await expect(dialog.getByRole('option', { name: '中国社会科学网' })).toContainText('5 篇')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('option', { name: '中国社科网' }).click()
  await dialog.getByRole('combobox', { name: '改名或合并为' }).fill('中国社会科学网')
  await dialog.getByRole('button', { name: '预演' }).click()
  await expect(dialog.getByRole('status')).toContainText('将修改 2 篇')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: '合并，修改 2 篇' }).click()
  await expect(dialog.getByRole('status')).toContainText('完成 2 篇')
  expect(ids.map(sourceOf)).toEqual(ids.map(() => '中国社会科学网'))
  await expect(dialog.getByRole('option', { name: '中国社科网' })).toBeHidden()
  await dialog.getByRole('button', { name: '全部撤销' }).click()
  await expect(dialog.getByRole('option', { name: '中国社科网' })).toBeVisible()
  expect(ids.map(sourceOf).filter((source) => source === '中国社科网')).toHaveLength(2)

  // An author brings what the list knows of him.
  await dialog.getByRole('tab', { name: '作者' }).click()
  await dialog.getByRole('textbox', { name: '新增一项' }).fill('吴益美')
  await page.keyboard.press('Enter')
  await dialog.getByRole('textbox', { name: '作者简介' }).fill('在基层工作。')
  const save = dialog.getByRole('button', { name: '保存' })
  await save.click()
  await expect(save).toBeDisabled()
  // What was pressed takes no focus any more: the dialog hears the key all the same.
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const form = page.getByRole('form', { name: '元数据' })
  await form.getByRole('button', { name: '填入' }).click()
  await expect(form.getByRole('textbox', { name: '作者简介' })).toHaveValue('在基层工作。')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^已保存/)).toBeVisible()

  // Out as CSV, changed elsewhere, back in after a dry run.
  await page.getByRole('button', { name: '打开审核台' }).click()
  await page.getByRole('button', { name: '表格文件' }).click()
  await page.getByRole('menuitem', { name: '导出 CSV…' }).click()
  await chooseFolder(page, 'exports')
  await expect(page.getByText(/已导出 7 篇/)).toBeVisible()
  const [file = ''] = readdirSync(join(desk.home, 'exports')).filter((name) => name.endsWith('.csv'))
  const text = readFileSync(join(desk.home, 'exports', file), 'utf8').replace('中国社科网', '半月谈')
  await page.getByRole('button', { name: '表格文件' }).click()
  await page.getByRole('menuitem', { name: '读回改过的 CSV…' }).click()
  const sheet = page.getByRole('dialog', { name: '读回表格' })
  await sheet
    .locator('input[type=file]')
    .setInputFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(`${text}20990101-没有-abcd,标题\r\n`) })
  await expect(sheet.getByRole('status')).toContainText('将修改 1 篇，1 篇不能改，6 篇本来就是这样')
  expect(await axeFindings(page)).toEqual([])
  await sheet.getByRole('button', { name: '修改 1 篇' }).click()
  await expect(sheet.getByRole('status')).toContainText('完成 1 篇')
  expect(ids.map(sourceOf)).toContain('半月谈')
})
