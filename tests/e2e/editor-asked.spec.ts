import { expect, test } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

test('a form beside the words has and keeps the focus when the palette or the menu of styles asked for it', async ({
  window: page,
}) => {
  await createLibrary(page)
  await importSample(page)
  const body = page.getByRole('textbox', { name: '正文', exact: true })
  const field = page.getByRole('textbox', { name: '脚注内容' })
  await body.locator('p').nth(1).click()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('脚注')
  await expect(page.getByRole('listbox').getByRole('option', { name: '脚注' }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  // Longer than what closed takes to give the focus back.
  await page.waitForTimeout(300)
  await page.keyboard.type('见通知')
  await expect(field).toHaveValue('见通知')
  await page.keyboard.press('Enter')
  await expect(body.locator('[data-footnote], .footnote').first()).toBeVisible()
  await expect(body).toBeFocused()

  await page.getByRole('button', { name: '更多文字样式' }).click()
  await page
    .getByRole('menuitem', { name: '公式' })
    .or(page.getByRole('menuitemcheckbox', { name: '公式' }))
    .click()
  const tex = page.getByRole('textbox', { name: 'TeX 写法' })
  await expect(tex).toBeFocused()
  await page.waitForTimeout(300)
  await page.keyboard.type('x')
  await expect(tex).toHaveValue(/x/)
})
