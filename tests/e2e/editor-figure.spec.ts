import { expect } from '@playwright/test'
import type { PaperPage } from './harness/openPaper.ts'
import { test } from './harness/paperTest.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const attrs = (paper: PaperPage) =>
  paper.page.evaluate(() => window.editor.getJSON().content?.find(({ type }) => type === 'figure')?.attrs)

async function choose(paper: PaperPage, button: string, name: string): Promise<void> {
  const [chooser] = await Promise.all([
    paper.page.waitForEvent('filechooser'),
    paper.page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'image/png', buffer: PNG })
}

test('a picture is put in by file, described, placed, replaced and deleted', async ({ paper }) => {
  const { page } = paper
  await choose(paper, '插入图片', '图.png')
  await expect(page.locator('figure img')).toHaveAttribute('src', /^blob:/)
  const strip = page.getByRole('group', { name: '图片设置' })
  await expect(strip).toBeVisible()

  await strip.getByRole('textbox', { name: '替代文字' }).click()
  await paper.compose(['s', 'shan'], '山村')
  await strip.getByRole('textbox', { name: '摄影' }).fill('吴益美')
  await strip.getByRole('button', { name: '宽度' }).click()
  await page.getByRole('menuitemradio', { name: '50%' }).click()
  await strip.getByRole('button', { name: '图片居右' }).click()
  expect(await attrs(paper)).toEqual({
    asset: '图.png',
    remote: '',
    alt: '山村',
    credit: '吴益美',
    width: 50,
    align: 'right',
  })
  await expect(page.locator('.figure-credit')).toHaveText('摄影：吴益美')

  await choose(paper, '更换图片', '新图.png')
  await expect.poll(async () => (await attrs(paper))?.asset).toBe('新图.png')
  await strip.getByRole('button', { name: '删除图片' }).click()
  await expect(page.locator('figure')).toHaveCount(0)
  await expect(strip).toHaveCount(0)
})

test('is worked by keyboard alone', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p>前</p><figure><img data-asset="W0201.jpg" alt=""><figcaption>图注</figcaption></figure>', 5)
  await page.keyboard.press('Alt+Enter')
  const field = page.getByRole('textbox', { name: '替代文字' })
  await expect(field).toBeFocused()
  await page.keyboard.type('abc')
  await page.keyboard.press('Escape')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  expect((await attrs(paper))?.alt).toBe('abc')
  // ProseMirror reads the browser's own moves of the cursor a moment later.
  await page.waitForTimeout(60)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.evaluate(() => window.editor.state.selection.from)).toBe(4)
  await page.keyboard.press('Backspace')
  await expect(page.locator('figure')).toHaveClass(/ProseMirror-selectednode/)
  await page.keyboard.press('Backspace')
  await expect(page.locator('figure')).toHaveCount(0)
})

test('its strip stands on the figure, and the caption shows its hint until it has words', async ({ paper }) => {
  const { page } = paper
  await paper.set(
    '<p>前</p><p>前</p><figure><img data-asset="W0201.jpg" alt=""><figcaption></figcaption></figure>',
    'start',
  )
  await page.locator('.figure-picture').click()
  const strip = (await page.getByRole('group', { name: '图片设置' }).boundingBox())!
  const figure = (await page.locator('figure').boundingBox())!
  expect(Math.abs(strip.y + strip.height - figure.y)).toBeLessThan(16)
  const hint = () => page.locator('figcaption').evaluate((caption) => getComputedStyle(caption, '::before').content)
  expect(await hint()).toBe('"图注"')
  await page.locator('figcaption').click()
  await paper.composeOpen(['t', 'tu'])
  expect(await hint()).toBe('none')
})
