import type { Page } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

test('the reference article has its 74 commas marked, mended in one go, and brought back by one undo', async ({
  window: page,
}) => {
  await createLibrary(page)
  await importSample(page)
  await page.getByRole('tab', { name: '检查' }).click()
  const list = page.getByRole('region', { name: '检查结果' })
  await expect(list.getByRole('status')).toHaveText('74 处错误，2 处警告，2 处提示')
  await expect(bodyOf(page).locator('.paper-finding-error')).toHaveCount(74)
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  await expect(bodyOf(page)).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toBe(',')

  const before = await bodyOf(page).textContent()
  await page.getByRole('tab', { name: '检查' }).click()
  await list.getByRole('button', { name: '同类全改（74）' }).first().click()
  await expect(list.getByRole('status')).toHaveText('0 处错误，2 处警告，2 处提示')
  expect(await bodyOf(page).textContent()).toBe(before?.replaceAll(',', '，'))
  // The two pairs of half-width brackets around Chinese are another kind.
  await expect(bodyOf(page).locator('.paper-finding')).toHaveCount(2)
  await bodyOf(page).focus()
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page).locator('.paper-finding-error')).toHaveCount(74)
  expect(await bodyOf(page).textContent()).toBe(before)
})
