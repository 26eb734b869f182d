import { expect } from '@playwright/test'
import { test } from './harness/paperTest.ts'

test('words are pulled out, said to be whose they are, and undone', async ({ paper }) => {
  const { page } = paper
  const pull = page.locator('.ProseMirror blockquote[data-pull-quote]')
  const start = '<p data-indent="2">他说：关键看老乡。</p>'
  await paper.set(start, 4)
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.getByRole('button', { name: '更多插入' }).click()
  await page.getByRole('menuitem', { name: '摘引' }).click()
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
