import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, saved } from './steps.ts'

test('a manuscript and another article are read beside the paper, searched, copied from, and change places', async ({
  window: page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await createLibrary(page)
  await importSample(page)
  const paper = page.getByRole('textbox', { name: '正文', exact: true })
  const beside = page.getByRole('textbox', { name: '旁边的正文' })
  const pane = page.getByRole('region', { name: '旁边的稿件' })
  await page.keyboard.press('Control+n')
  await expect(paper).toHaveText('')
  await page.keyboard.press('Control+Alt+b')
  // The inspector gives way, so that two papers are readable.
  await expect(page.getByRole('tab', { name: '元数据' })).toHaveCount(0)
  const find = pane.getByRole('textbox', { name: '查找稿件' })
  await expect(find).toBeFocused()
  await find.fill('决胜')
  await expect(pane.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(beside.locator('p')).toHaveCount(6)
  expect(await axeFindings(page)).toEqual([])

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
  await expect(page.getByRole('option')).toHaveCount(2)
  await paper.click()
  await saved(page)
})
