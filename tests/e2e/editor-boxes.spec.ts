import { expect } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import { test } from './harness/paperTest.ts'

test('a box is put in from the slash menu, left by two Enters and lifted out of by Backspace', async ({ paper }) => {
  const { page } = paper
  const box = page.locator('.ProseMirror div[data-callout]')
  const start = '<p data-indent="2">正文。</p><p data-indent="2"></p>'
  await paper.set(start, 'end')
  await page.keyboard.type('/')
  await expect(page.getByRole('listbox', { name: '插入' })).toBeVisible()
  await paper.compose(['t', 'tishi'], '提示')
  await expect(page.getByRole('option')).toHaveText(['提示框'])
  await page.keyboard.press('Enter')
  await expect(box).toHaveCount(1)
  await paper.compose(['z', 'zhu'], '注意')
  await page.keyboard.press('Enter')
  await page.keyboard.type('二')
  await expect(box.locator('p')).toHaveText(['注意', '二'])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('外')
  await expect(page.locator('.ProseMirror > p')).toHaveText(['正文。', '外'])
  // The paper alone is no whole page.
  const findings = await axeFindings(page)
  expect(findings.filter((finding) => !/^(?:landmark|page-has|region)/.test(finding))).toEqual([])

  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  await expect(page.locator('.ProseMirror > p')).toHaveText(['正文。', '注意', '外'])
  await expect(box.locator('p')).toHaveText(['二'])
  for (let press = 0; press < 20 && (await paper.html()) !== start; press += 1) await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
})

test('words are pulled out, said to be whose they are, and undone', async ({ paper }) => {
  const { page } = paper
  const pull = page.locator('.ProseMirror blockquote[data-pull-quote]')
  const start = '<p data-indent="2">他说：关键看老乡。</p>'
  await paper.set(start, 4)
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.getByRole('button', { name: '更多文字样式' }).click()
  await page.getByRole('menuitemcheckbox', { name: '摘引' }).click()
  await expect(pull.locator('p').first()).toHaveText('关键看老乡')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('——')
  await paper.compose(['j', 'ji'], '记者')
  await expect(pull.locator('p').last()).toHaveText('——记者')
  await page.keyboard.press('Enter')
  await page.keyboard.type('后')
  await expect(page.locator('.ProseMirror > p')).toHaveText(['他说：关键看老乡。', '后'])
  for (let press = 0; press < 12 && (await paper.html()) !== start; press += 1) await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
})
