import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { ROOT } from '../helpers/sourceFiles.ts'
import { expect, test } from './deskTest.ts'
import { chooseFolder, createLibrary } from './steps.ts'

const FIXTURES = join(ROOT, 'tests/fixtures/word')
const paper = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const transfer = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      transfer.items.add(new File([content], fileName, { type: '' }))
      return transfer
    },
    { fileName: name, base64: Buffer.from(bytes).toString('base64') },
  )
  for (const kind of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('nav', kind, { dataTransfer: data })
}

test('a Word file dropped on the window becomes an article with its pictures', async ({ window: page, desk }, info) => {
  await createLibrary(page)
  await drop(page, '来稿.docx', readFileSync(join(FIXTURES, 'wps-news.docx')))
  await expect(page.getByRole('heading', { name: '山村小学的新操场' })).toBeVisible()
  await expect(paper(page).locator('h2')).toHaveText(['一、从泥地到草坪', '二、投入与使用'])
  await expect(paper(page).locator('td, th')).toHaveCount(9)
  await expect(paper(page).getByText('图为学生在新操场上踢球。（王强 摄）')).toBeVisible()

  const images = paper(page).locator('img')
  await expect(images).toHaveCount(2)
  for (const image of await images.all())
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0)
  const articles = join(desk.home, '清样稿库/articles')
  const [id = ''] = readdirSync(articles)
  expect(readdirSync(join(articles, id, 'assets')).sort()).toEqual(['image1.png', 'image2.png'])
  await expect(page.getByText('张伟')).toBeVisible()
  await info.attach('word-news', { body: await page.screenshot(), contentType: 'image/png' })
})

test('endnotes of a Word file are endnotes on the paper, and in the Word file that leaves', async ({
  window: page,
  desk,
}) => {
  await createLibrary(page)
  await drop(page, '论文.docx', readFileSync(join(FIXTURES, 'word-notes.docx')))
  await expect(paper(page).locator('sup[data-endnote]')).toHaveAttribute('data-endnote', '参见附录。')
  await paper(page).locator('p').first().click()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Alt+o')
  await page.keyboard.insertText('新写的尾注。')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await dialog.getByRole('button', { name: /导出为/ }).click()
  await page.getByRole('option', { name: /^Word/ }).first().click()
  await dialog.getByRole('button', { name: '选择文件夹…' }).click()
  await chooseFolder(page, 'exports')
  await dialog.getByRole('button', { name: /^(仍然)?导出$/ }).click()
  await expect(dialog).toContainText('已写出')
  const [name = ''] = readdirSync(join(desk.home, 'exports'))
  const parts = unzipSync(readFileSync(join(desk.home, 'exports', name)))
  const endnotes = strFromU8(parts['word/endnotes.xml']!)
  expect(endnotes.match(/<w:endnote w:id="[12]">/g)).toHaveLength(2)
  expect(endnotes.indexOf('新写的尾注。')).toBeLessThan(endnotes.indexOf('参见附录。'))
  expect(strFromU8(parts['word/footnotes.xml']!)).toContain('费孝通：《乡土中国》')
  expect(strFromU8(parts['word/document.xml']!).match(/<w:endnoteReference /g)).toHaveLength(2)
})

test('the dialog offers Word files, and what was left out of one is told', async ({ window: page }, info) => {
  await createLibrary(page)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '打开文稿' }).first().click()
  await (await chooser).setFiles(join(FIXTURES, 'word-changes.docx'))
  const review = page.getByRole('dialog', { name: '导入核对：word-changes.docx' })
  await expect(review.getByRole('region', { name: '没有放进来的内容' })).toContainText('王编辑：整篇再看一遍。')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '修订稿' })).toBeVisible()
  await expect(page.locator('[data-comment]')).toHaveText('三百人')
  await page.getByRole('button', { name: '查看', exact: true }).click()
  const told = page.getByRole('group', { name: '导入说明' })
  for (const words of ['王编辑：整篇再看一遍。', '昨天', '按接受全部修订后的文字'])
    await expect(told).toContainText(words)
  await info.attach('word-changes', { body: await page.screenshot(), contentType: 'image/png' })
})

test('files that are no manuscript say what they are and what to do', async ({ window: page }, info) => {
  await createLibrary(page)
  await drop(page, '旧稿.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
  await expect(page.getByText('这是旧格式的 Word 或 WPS 文件')).toBeVisible()
  await drop(page, '坏稿.docx', readFileSync(join(FIXTURES, 'wps-news.docx')).subarray(0, 700))
  await expect(page.getByText('文件已损坏或不完整')).toBeVisible()
  await info.attach('word-refused', { body: await page.screenshot(), contentType: 'image/png' })
})
