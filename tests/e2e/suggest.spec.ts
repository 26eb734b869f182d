import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, saved } from './steps.ts'

test('keywords and an abstract are offered by the text, taken by the keyboard, and nothing is filled in by itself', async ({
  window: page,
}) => {
  await createLibrary(page)
  await importSample(page)
  const keywords = page.getByRole('button', { name: '建议一些词' })
  const before = await page.getByRole('textbox', { name: '正文', exact: true }).textContent()
  await keywords.focus()
  await page.keyboard.press('Enter')
  const offers = page.getByRole('dialog', { name: '建议一些词' })
  // What the article has already is not offered again.
  await expect(offers.getByRole('button', { name: /基层党组织/ })).toBeVisible({ timeout: 20_000 })
  await expect(offers.getByRole('button', { name: /^脱贫攻坚/ })).toHaveCount(0)
  // The library's own button that dismisses a popover stands outside of its dialog.
  expect((await axeFindings(page)).filter((line) => !line.startsWith('region:'))).toEqual([])
  await offers.getByRole('button', { name: /基层党组织/ }).focus()
  await page.keyboard.press('Enter')
  await expect(offers.getByRole('button', { name: /基层党组织/ })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(offers).toBeHidden()
  await expect(keywords).toBeFocused()
  await expect(page.getByText('基层党组织', { exact: true }).first()).toBeVisible()

  await page.getByRole('button', { name: '建议一段话' }).click()
  const abstract = page.getByRole('dialog', { name: '建议一段话' })
  const offered = await abstract.locator('blockquote').textContent()
  expect(before).toContain(offered?.split('。')[0])
  await abstract.getByRole('button', { name: /^(采用|替换现有内容)$/ }).click()
  await expect(page.getByRole('textbox', { name: '内容摘要' })).toHaveValue(offered ?? '')
  await saved(page)
})
