import { expect, test } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

test('按条件查找 opens by its keys from the paper and over the 审核台, and gives the focus back', async ({
  window: page,
}) => {
  await createLibrary(page)
  await importSample(page)
  const paper = page.locator('.ProseMirror')
  const form = page.getByRole('dialog', { name: '查找条件' })
  await paper.focus()
  await page.keyboard.press('Control+Alt+k')
  await expect(form.getByRole('button', { name: /全文/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(paper).toBeFocused()

  // A column that is away comes with it.
  const column = page.getByRole('navigation', { name: '稿件列表' })
  await page.keyboard.press('Control+Alt+l')
  await expect(column).toBeHidden()
  await page.keyboard.press('Control+Alt+k')
  await expect(column).toBeVisible()
  await expect(form.getByRole('button', { name: /全文/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()

  const button = column.getByRole('button', { name: '按条件查找' })
  await page.mouse.move(640, 400)
  await button.hover()
  await expect(page.getByRole('tooltip')).toHaveText(/按条件查找\s*Ctrl\+Alt\+K/)

  // Over the columns, it is the field there that has the form.
  await page.keyboard.press('Control+Alt+t')
  const room = page.getByRole('region', { name: '审核台' })
  await expect(room.getByRole('searchbox')).toBeVisible()
  await page.keyboard.press('Control+Alt+k')
  await expect(form).toHaveCount(1)
  const [field, box] = [await room.getByRole('searchbox').boundingBox(), await form.boundingBox()]
  expect(Math.abs((box?.x ?? 0) - (field?.x ?? 999))).toBeLessThan(60)
  expect(box?.y ?? 0).toBeGreaterThan(field?.y ?? 999)
})
