import { expect } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import { test } from './harness/paperTest.ts'

test('words get their pinyin by the keyboard alone, offered, mended, typed beside, found, and undone', async ({
  paper,
}) => {
  const { page } = paper
  const noted = page.locator('.ProseMirror ruby')
  const start = '<p data-indent="2">银行门前，天天有人。</p>'
  await paper.set(start, 1)
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+Alt+r')
  const first = page.getByRole('textbox', { name: '“银”的注音' })
  const second = page.getByRole('textbox', { name: '“行”的注音' })
  await expect(first).toBeFocused()
  await expect(first).toHaveValue('yín')
  await expect(second).toHaveValue('háng')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Tab')
  await second.fill('hang')
  await second.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })
  await expect(second).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  await expect(noted).toHaveText(['银', '行'])
  await expect(noted.nth(1)).toHaveAttribute('data-ruby', 'hang')

  // What is typed behind a note is not under it, by key or by input method.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('A')
  await paper.compose(['d', 'de'], '的')
  await expect(page.locator('.ProseMirror p')).toHaveText('银行A的门前，天天有人。')
  await expect(noted).toHaveText(['银', '行'])

  // With the cursor alone its command asks for the word behind it.
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Alt+r')
  await expect(first).toHaveValue('yín')
  await page.getByRole('button', { name: '去掉注音' }).click()
  await expect(noted).toHaveText(['行'])
  for (let press = 0; press < 8 && (await paper.html()) !== start; press += 1) await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
})

test('words are set in a colour of the house from the toolbar, and undone', async ({ paper }) => {
  const { page } = paper
  const start = '<p data-indent="2">重要提示：今日停水。</p>'
  const coloured = page.locator('.ProseMirror span[data-colour]')
  await paper.set(start, 1)
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+ArrowRight')
  const menu = page.getByRole('button', { name: '文字颜色' })
  await menu.click()
  await expect(page.getByRole('menuitemradio', { name: '默认' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('menuitemradio', { name: '朱红' }).click()
  await expect(coloured).toHaveText('重要提示')
  await expect(coloured).toHaveCSS('color', 'rgb(179, 38, 30)')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  await menu.click()
  await expect(page.getByRole('menuitemradio', { name: '朱红' })).toBeChecked()
  await page.getByRole('menuitemradio', { name: '靛蓝' }).click()
  await expect(coloured).toHaveAttribute('data-colour', 'blue')
  for (let press = 0; press < 4 && (await paper.html()) !== start; press += 1) await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
})
