import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, runCommand, saved } from './steps.ts'

test('a house has its own steps: set in 设置, gone through by an article, printed', async ({ window: page, desk }) => {
  await createLibrary(page)
  await importSample(page)
  await saved(page)
  await runCommand(page, '设置')
  await page.getByRole('button', { name: '审校流程…' }).click()
  const dialog = page.getByRole('dialog', { name: '审校流程' })
  const field = (name: string) => dialog.getByRole('textbox', { name })
  await field('第一审：审的名称').fill('终审')
  await expect(dialog).toContainText('和前面的名称一样')
  await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled()
  await field('第一审：审的名称').fill('部门审')
  await field('第一审：校的名称').fill('')
  await dialog.getByRole('checkbox', { name: '第二审' }).uncheck()
  await expect(field('第二审：审的名称')).toBeDisabled()
  expect(await axeFindings(page)).toEqual([])
  await field('最后一审：审的名称').fill('总编审')
  await field('最后一审：审的名称').press('Enter')
  await expect(dialog.getByText('已保存', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  expect(readFileSync(join(desk.home, '清样稿库', 'library.json'), 'utf8')).toContain('"review": "部门审"')

  await page.getByRole('tab', { name: '审核' }).click()
  const panel = page.getByRole('tabpanel', { name: '审核' })
  const state = panel.locator('p strong')
  const row = page.getByRole('listbox', { name: '稿件' }).getByRole('option').first()
  const decide = async (name: string, move: string, then: string) => {
    await panel.getByRole('textbox', { name: '姓名' }).fill(name)
    await panel.getByRole('button', { name: move, exact: true }).click()
    await expect(state).toHaveText(then)
  }
  await decide('丁涛', '送审', '待部门审')
  await expect(row).toContainText('待部门审')
  await decide('甲', '部门审通过', '待总编审')
  await page.getByRole('searchbox', { name: '查找稿件' }).fill('状态:待总编审')
  await expect(row).toContainText('待总编审')
  await panel.getByRole('button', { name: '三校完成', exact: true }).click()
  await decide('丙', '总编审通过', '待发布')

  await page.evaluate(() => (window.print = () => undefined))
  await panel.getByRole('button', { name: '打印审稿单' }).click()
  const sheet = page.frameLocator('#review-sheet')
  await expect(sheet.locator('.record tbody tr td:first-child')).toHaveText([
    '送审',
    '部门审通过',
    '三校完成',
    '总编审通过',
  ])
})
