import type { Locator } from '@playwright/test'
import { pngBytes } from '../helpers/pictureBytes.ts'
import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, openSample, saved } from './steps.ts'

test('a manuscript and another article are read beside the paper, searched, copied from, and change places', async ({
  window: page,
}) => {
  await openSample(page)
  const paper = page.getByRole('textbox', { name: '正文', exact: true })
  const beside = page.getByRole('textbox', { name: '旁边的正文' })
  const pane = page.getByRole('region', { name: '旁边的稿件' })
  await page.keyboard.press('Control+n')
  await expect(paper).toHaveText('')
  await page.keyboard.press('Control+Alt+b')
  // The side columns give way, so that two papers are readable.
  await expect(page.getByRole('tab', { name: '元数据' })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: '稿件列表' })).toHaveCount(0)
  const find = pane.getByRole('textbox', { name: '查找稿件' })
  await expect(find).toBeFocused()
  await find.fill('决胜')
  await expect(pane.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(beside.locator('p')).toHaveCount(6)
  await expect(beside).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  for (const text of [paper, beside]) expect(await wideAs(text)).toBeGreaterThanOrEqual(28)

  await beside.click()
  await page.keyboard.press('Control+f')
  await pane.getByRole('textbox', { name: '查找' }).fill('小康不小康')
  await expect(pane.getByText('共 1 处')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(beside).toBeFocused()
  await page.keyboard.press('Control+c')
  await paper.click()
  await page.keyboard.press('Control+v')
  await expect(paper).toHaveText('小康不小康')
  await page.keyboard.type('吗')

  await pane.getByRole('button', { name: /^互换/ }).click()
  await expect(paper.locator('p')).toHaveCount(6)
  await expect(beside).toHaveText('小康不小康吗')
  await expect(paper).toBeFocused()
  await page.keyboard.press('Control+Alt+b')
  await expect(pane).toHaveCount(0)
  await expect(page.getByRole('tab', { name: '元数据' })).toBeVisible()

  await page
    .getByRole('option')
    .first()
    .click({ modifiers: ['Control'] })
  await expect(beside).toHaveText('小康不小康吗')
  await pane.getByRole('button', { name: '换一篇' }).click()
  await pane
    .locator('input[type=file]')
    .setInputFiles({ name: '来稿.txt', mimeType: 'text/plain', buffer: Buffer.from('来稿标题\n\n来稿的第一段。\n') })
  await expect(beside).toContainText('来稿的第一段。')
  await page.keyboard.press('Control+Alt+b')
  await expect(page.getByRole('option')).toHaveCount(2)
  await paper.click()
  await saved(page)
})

test('the divider is dragged, moved by keys and made even again, and stands where it was left', async ({
  window: page,
}) => {
  await createLibrary(page)
  await importSample(page)
  await page.keyboard.press('Control+Alt+b')
  const divider = page.getByRole('separator', { name: '调整两栏的宽度' })
  await expect(divider).toHaveAttribute('aria-valuenow', '50')
  const at = async () => Number(await divider.getAttribute('aria-valuenow'))
  await divider.focus()
  await page.keyboard.press('ArrowLeft')
  expect(await at()).toBe(45)
  await page.keyboard.press('Home')
  expect(await at()).toBe(Number(await divider.getAttribute('aria-valuemin')))
  await page.keyboard.press('End')
  expect(await at()).toBe(Number(await divider.getAttribute('aria-valuemax')))
  // Beside the line itself, which is one pixel wide.
  const end = (await divider.boundingBox())!
  await page.mouse.dblclick(end.x - 3, 400)
  await expect(divider).toHaveAttribute('aria-valuenow', '50')
  const even = (await divider.boundingBox())!
  await page.mouse.move(even.x + 3, 400)
  await page.mouse.down()
  await page.mouse.move(even.x - 120, 400, { steps: 4 })
  await page.mouse.up()
  const left = await at()
  expect(left).toBeLessThan(45)
  await page.waitForTimeout(600)
  await page.reload()
  await expect(page.getByRole('navigation', { name: '稿件列表' })).toBeVisible()
  await page.keyboard.press('Control+Alt+b')
  await expect(divider).toBeVisible()
  expect(Math.abs((await at()) - left)).toBeLessThan(0.2)
})

test('two papers stay readable in a window that is made narrower, and the columns come back with one paper', async ({
  window: page,
}) => {
  await page.setViewportSize({ width: 1920, height: 800 })
  await createLibrary(page)
  await importSample(page)
  await page.keyboard.press('Control+Alt+b')
  const inspector = page.getByRole('tab', { name: '元数据' })
  const list = page.getByRole('navigation', { name: '稿件列表' })
  await expect(inspector).toBeVisible()
  await page.setViewportSize({ width: 1680, height: 800 })
  await expect(inspector).toHaveCount(0)
  await expect(list).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(list).toHaveCount(0)
  const paper = page.getByRole('textbox', { name: '正文', exact: true })
  expect(await wideAs(paper)).toBeGreaterThanOrEqual(28)
  await page.keyboard.press('Control+Alt+b')
  await expect(list).toBeVisible()
  await expect(inspector).toBeVisible()
})

test('a double click on the line beside a side column gives it its width back, and that is kept', async ({
  window: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await createLibrary(page)
  for (const [name, pane, width, by] of [
    ['调整稿件列表的宽度', '#library', 280, 90],
    ['调整右侧栏的宽度', '#inspector', 340, -90],
  ] as const) {
    const line = page.getByRole('separator', { name })
    const wide = async () => Math.round((await page.locator(pane).boundingBox())!.width)
    expect(await wide()).toBe(width)
    const { x } = (await line.boundingBox())!
    await page.mouse.move(x, 500)
    await page.mouse.down()
    await page.mouse.move(x + by / 4, 500)
    // What was drawn before is kept meanwhile: that must not end this drag.
    await page.waitForTimeout(600)
    await page.mouse.move(x + by, 500, { steps: 4 })
    await page.mouse.up()
    await expect.poll(wide).toBe(width + 90)
    // Beside the line itself, which is one pixel wide.
    await page.mouse.dblclick(x + by - 3, 500)
    await expect.poll(wide).toBe(width)
  }
  await page.waitForTimeout(600)
  await page.reload()
  const list = page.locator('#library')
  await expect(list).toBeVisible()
  expect(Math.round((await list.boundingBox())!.width)).toBe(280)
})

test('a picture copied from beside comes with its bytes', async ({ window: page }) => {
  await createLibrary(page)
  await importSample(page)
  const paper = page.getByRole('textbox', { name: '正文', exact: true })
  const beside = page.getByRole('textbox', { name: '旁边的正文' })
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '插入图片' }).click()
  const chooser = await asked
  await chooser.setFiles({ name: '图.png', mimeType: 'image/png', buffer: Buffer.from(pngBytes(120, 80)) })
  await expect(paper.locator('figure img')).toBeVisible()
  await saved(page)
  await page.keyboard.press('Control+n')
  await expect(paper).toHaveText('')
  await page.keyboard.press('Control+Alt+b')
  await page.getByRole('textbox', { name: '查找稿件' }).fill('决胜')
  await expect(page.getByRole('region', { name: '旁边的稿件' }).getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(beside.locator('figure img')).toBeVisible()
  await expect(beside).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await paper.click()
  await page.keyboard.press('Control+v')
  const picture = paper.locator('figure img')
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  const address = (one: Locator) => one.evaluate((img: HTMLImageElement) => img.currentSrc)
  expect(await address(picture)).not.toBe(await address(beside.locator('figure img')))
  await saved(page)
})

/** 汉字 that a line of a text holds. */
async function wideAs(text: Locator): Promise<number> {
  return text.evaluate((element) => element.clientWidth / parseFloat(getComputedStyle(element).fontSize))
}
