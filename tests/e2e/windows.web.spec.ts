import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { pngBytes } from '../helpers/pictureBytes.ts'
import { expect, test, type RunningDesk } from './deskTest.ts'
import { createLibrary, importSample, openSample, saved } from './steps.ts'

const TITLE = '打好基层党建 决胜脱贫攻坚'
const paper = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })
const kicker = (page: Page) => page.getByLabel('引题', { exact: true })

function stored(desk: RunningDesk): string {
  const articles = join(desk.home, '清样稿库/articles')
  return readFileSync(join(articles, readdirSync(articles)[0] ?? '', 'article.json'), 'utf8')
}

/** A second window of the same desk with the same article. */
async function besides(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(new URL('/', page.url()).href)
  await other.getByRole('option', { name: TITLE }).click()
  await expect(paper(other).locator('p')).toHaveCount(6)
  return other
}

async function write(page: Page, paragraph: number, words: string): Promise<void> {
  await page.bringToFront()
  await paper(page).locator('p').nth(paragraph).click()
  await page.keyboard.press('Home')
  await page.keyboard.insertText(words)
}

test('two windows share one article: what is written in one stands in the other, and either saves it', async ({
  window: page,
  desk,
}) => {
  await createLibrary(page)
  await importSample(page)
  await write(page, 0, '先写的一句。')
  const other = await besides(page)
  await expect(paper(other)).toContainText('先写的一句。')

  await write(other, 1, '另一窗写的。')
  await expect(paper(page)).toContainText('另一窗写的。')
  await write(page, 2, '这一窗写的。')
  await expect(paper(other)).toContainText('这一窗写的。')
  await kicker(page).fill('引题甲')
  await expect(kicker(other)).toHaveValue('引题甲')

  await other.bringToFront()
  await paper(other).locator('p').first().click()
  await saved(other)
  await expect(page.getByText(/^已保存/)).toBeVisible()
  for (const words of ['先写的一句。', '另一窗写的。', '这一窗写的。', '引题甲']) expect(stored(desk)).toContain(words)
  await expect(page.getByRole('button', { name: '用我的版本覆盖' })).toBeHidden()

  // Undo takes back what was written here, not what was written there.
  await page.bringToFront()
  await paper(page).locator('p').nth(2).click()
  await page.keyboard.press('Control+z')
  await expect(paper(other)).not.toContainText('这一窗写的。')
  await expect(paper(other)).toContainText('另一窗写的。')
})

test('windows that write at the same time come to one text, and a kill loses none of it', async ({
  window: page,
  desk,
}) => {
  await createLibrary(page)
  await importSample(page)
  const other = await besides(page)
  await paper(page).locator('p').nth(0).click()
  await page.keyboard.press('Home')
  await paper(other).locator('p').nth(3).click()
  await other.keyboard.press('End')
  for (let n = 0; n < 12; n += 1) {
    await Promise.all([page.keyboard.insertText(`甲${n}。`), other.keyboard.insertText(`乙${n}。`)])
    if (n % 4 === 3) await page.keyboard.press('Control+s')
  }
  const text = async (window: Page) => (await paper(window).textContent()) ?? ''
  await expect.poll(async () => (await text(page)) === (await text(other))).toBe(true)
  const whole = Array.from({ length: 12 }, (_, n) => n)
  expect(await text(page)).toContain(whole.map((n) => `甲${n}。`).join(''))
  expect(await text(page)).toContain(whole.map((n) => `乙${n}。`).join(''))
  await page.waitForTimeout(500)
  await desk.kill()
  await other.close()

  const again = await desk.start()
  await again.getByRole('option', { name: TITLE }).click()
  await expect(paper(again)).toContainText(whole.map((n) => `甲${n}。`).join(''))
  await expect(paper(again)).toContainText(whole.map((n) => `乙${n}。`).join(''))
})

test('a window that closes leaves the article to the other, unsaved text and all', async ({ window: page, desk }) => {
  await createLibrary(page)
  await importSample(page)
  const other = await besides(page)
  await write(page, 0, '关窗之前写的。')
  await expect(paper(other)).toContainText('关窗之前写的。')
  await other.bringToFront()
  await paper(other).locator('p').nth(1).click()
  await page.close({ runBeforeUnload: false })
  await other.keyboard.insertText('继续写。')
  await saved(other)
  for (const words of ['关窗之前写的。', '继续写。']) expect(stored(desk)).toContain(words)
})

test('pictures that were copied in one window come with their bytes into another, though it was opened later', async ({
  window: page,
}) => {
  await createLibrary(page)
  await importSample(page)
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '插入图片' }).click()
  const chooser = await asked
  await chooser.setFiles({ name: '图.png', mimeType: 'image/png', buffer: Buffer.from(pngBytes(120, 80)) })
  await expect(paper(page).locator('figure img')).toBeVisible()
  await saved(page)
  await paper(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')

  const other = await page.context().newPage()
  await other.goto(new URL('/', page.url()).href)
  await expect(other.getByRole('option', { name: TITLE })).toBeVisible()
  await other.keyboard.press('Control+n')
  await expect(paper(other)).toHaveText('')
  await paper(other).click()
  await other.keyboard.press('Control+v')
  const picture = paper(other).locator('figure img')
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(120)
  expect(await picture.evaluate((img: HTMLImageElement) => img.currentSrc)).not.toBe(
    await paper(page)
      .locator('figure img')
      .evaluate((img: HTMLImageElement) => img.currentSrc),
  )
  await saved(other)

  // The last copy counts, in whatever window.
  await other.keyboard.press('Control+a')
  await other.keyboard.press('Control+c')
  await page.bringToFront()
  await page.keyboard.press('Control+n')
  await expect(paper(page)).toHaveText('')
  await paper(page).click()
  await expect(paper(page)).toBeFocused()
  await page.keyboard.press('Control+v')
  await expect
    .poll(() =>
      paper(page)
        .locator('figure img')
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBe(120)
})

test('pictures of a manuscript beside the paper come with their bytes into another window, also when theirs is closed', async ({
  window: page,
}) => {
  await openSample(page)
  const other = await besides(page)
  await other.keyboard.press('Control+n')
  await expect(paper(other)).toHaveText('')
  await page.bringToFront()
  await paper(page).click()
  await page.keyboard.press('Control+Alt+b')
  await page
    .getByRole('region', { name: '旁边的稿件' })
    .locator('input[type=file]')
    .setInputFiles(join(import.meta.dirname, '../fixtures/word/word-pictures.docx'))
  const beside = page.getByRole('textbox', { name: '旁边的正文' })
  const shown = (window: Page, text: Locator) =>
    expect
      .poll(
        () => text.locator('figure img').evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth)),
        {
          message: window.url(),
        },
      )
      .not.toContain(0)
  await expect(beside.locator('figure img').first()).toBeVisible()
  await shown(page, beside)
  const count = await beside.locator('figure img').count()
  await beside.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await page.close({ runBeforeUnload: false })

  await other.bringToFront()
  await paper(other).click()
  await other.keyboard.press('Control+v')
  await expect(paper(other).locator('figure img')).toHaveCount(count)
  await shown(other, paper(other))
  await saved(other)
})
