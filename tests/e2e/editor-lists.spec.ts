import { axeFindings } from './axeFindings.ts'
import { expect } from '@playwright/test'
import { test } from './harness/paperTest.ts'

const ITEM = (words: string) => `<li><p data-indent="2">${words}</p></li>`
const START = `<ol>${ITEM('甲')}${ITEM('乙')}</ol><p data-indent="2">之间</p><ol>${ITEM('丙')}${ITEM('丁')}</ol>`

test('the number of a list is set and continued by the toolbar and the keyboard, and undone', async ({ paper }) => {
  const { page } = paper
  const menu = page.getByRole('button', { name: '列表编号' })
  const field = page.getByRole('dialog', { name: '从…开始编号' }).getByRole('textbox')
  const lists = () =>
    page
      .locator('.ProseMirror ol')
      .evaluateAll((all) => all.map((ol) => `${String((ol as HTMLOListElement).start)}${ol.textContent}`))
  await paper.set(START, 8)
  expect(await lists()).toEqual(['1甲乙', '1丙丁'])

  await page.locator('.ProseMirror p', { hasText: '之间' }).click()
  await expect(menu).toBeDisabled()
  await page.locator('.ProseMirror p', { hasText: '丁' }).click()
  await menu.click()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('menuitem', { name: '接着编号' }).click()
  await expect(page.locator('.ProseMirror')).toBeFocused()
  expect(await lists()).toEqual(['1甲乙', '3丙丁'])
  await menu.click()
  await expect(page.getByRole('menuitem', { name: '接着编号' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await expect(field).toBeFocused()
  await expect(field).toHaveValue('4')
  await page.keyboard.type('１００')
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })
  await expect(field).toBeVisible()
  await page.keyboard.type('000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('编号是 0 到 99999 的整数')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  expect(await lists()).toEqual(['1甲乙', '3丙丁'])
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  expect(await lists()).toEqual(['1甲乙', '3丙', '10丁'])
  await page.keyboard.type('新')
  expect(await lists()).toEqual(['1甲乙', '3丙', '10丁新'])

  await menu.click()
  await page.getByRole('menuitem', { name: '从…开始编号' }).click()
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(page.locator('.ProseMirror')).toBeFocused()
  expect(await lists()).toEqual(['1甲乙', '3丙', '10丁新'])
  await menu.click()
  await page.getByRole('menuitem', { name: '从…开始编号' }).click()
  await page.getByRole('button', { name: '重新从 1 开始' }).click()
  expect(await lists()).toEqual(['1甲乙', '3丙', '1丁新'])
  const steps: string[][] = []
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('Control+z')
    steps.push(await lists())
  }
  expect(steps).toEqual([
    ['1甲乙', '3丙', '10丁新'],
    ['1甲乙', '3丙', '10丁'],
    ['1甲乙', '3丙丁'],
    ['1甲乙', '1丙丁'],
  ])
  expect(await paper.html()).toBe(START)
})
