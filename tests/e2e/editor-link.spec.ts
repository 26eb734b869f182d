import { expect } from '@playwright/test'
import { test } from './harness/paperTest.ts'

test('a link is set by keyboard, changed and taken off', async ({ paper }) => {
  const { page } = paper
  const field = page.getByRole('textbox', { name: '链接地址' })
  await paper.set('<p>学会网</p>', 'start')
  await page.evaluate(() => window.editor.commands.selectAll())
  await page.keyboard.press('Control+Shift+K')
  await expect(field).toBeFocused()
  await page.keyboard.type('www.cssn.cn')
  await page.keyboard.press('Enter')
  await expect(field).toHaveCount(0)
  await expect(page.locator('.ProseMirror')).toBeFocused()
  expect(await paper.html()).toBe('<p data-indent="2"><a href="https://www.cssn.cn">学会网</a></p>')

  await page.evaluate(() => window.editor.commands.setTextSelection(2))
  await page.getByRole('button', { name: '链接' }).click()
  await expect(field).toHaveValue('https://www.cssn.cn')
  // Its title is shown where the pointer rests, and stays when the address is another.
  await page.keyboard.press('Tab')
  await page.keyboard.type('中国社会科学网')
  await page.keyboard.press('Enter')
  await expect(field).toHaveCount(0)
  expect(await paper.html()).toContain('<a href="https://www.cssn.cn" title="中国社会科学网">学会网</a>')
  await page.keyboard.press('Control+Shift+K')
  await field.fill('http://people.com.cn')
  await page.keyboard.press('Enter')
  expect(await paper.html()).toContain('<a href="http://people.com.cn" title="中国社会科学网">学会网</a>')
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe('<p data-indent="2"><a href="https://www.cssn.cn">学会网</a></p>')
  await page.getByRole('button', { name: '链接' }).click()
  await page.getByRole('button', { name: '移除链接' }).click()
  expect(await paper.html()).toBe('<p data-indent="2">学会网</p>')
})

test('an unsafe address is refused in words, and Escape leaves everything as it was', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p>甲</p>', 'start')
  await page.evaluate(() => window.editor.commands.selectAll())
  await page.getByRole('button', { name: '链接' }).click()
  const field = page.getByRole('textbox', { name: '链接地址' })
  await field.fill('javascript:alert(1)')
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('请填写以 http://')).toBeVisible()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  expect(await paper.html()).toBe('<p data-indent="2">甲</p>')
})

test('a click on a link in the text goes nowhere', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p><a href="https://www.cssn.cn/">学会网</a></p>', 'start')
  const before = page.url()
  await page.getByText('学会网').click()
  await page.getByText('学会网').click({ modifiers: ['Control'] })
  expect(page.url()).toBe(before)
  expect(page.context().pages()).toHaveLength(1)
})
