import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { chooseFolder, createLibrary, importSample, mendCommas } from './steps.ts'

/** The dialog of the profiles, as a new one with a template of its own is made in it. */
async function makeProfile(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置' }).first().click()
  await page.getByRole('button', { name: '导出方案…' }).click()
  const dialog = page.getByRole('dialog', { name: '导出方案' })
  await dialog.getByRole('button', { name: '添加方案' }).click()
  await page.getByRole('menuitem', { name: /^网页/ }).click()
  await expect(dialog.getByLabel('名称', { exact: true })).toHaveValue(/副本$/)
  await dialog.getByLabel('名称', { exact: true }).fill('理论频道')
  await dialog.getByRole('checkbox', { name: '内容摘要必填' }).check({ force: true })
  await dialog.getByRole('button', { name: '编辑模板…' }).click()
  const desk = page.getByRole('dialog', { name: '网页模板' })
  await desk.getByRole('button', { name: '新建' }).click()
  const source = desk.getByRole('textbox', { name: '模板内容' })
  await expect(source).toHaveValue(/^<!DOCTYPE html>/)
  await source.fill('<!DOCTYPE html>\n<html lang="zh-CN"><head><title>{{ title | shout }}</title></head></html>')
  await expect(desk.getByText(/第 2 行：undefined filter: shout/)).toBeVisible()
  await source.fill(
    '<!DOCTYPE html>\n<html lang="zh-CN"><head><title>{{ title }}</title></head><body>\n<h1>理论频道：{{ title }}</h1>\n{{ body }}\n</body></html>',
  )
  const frame = page.frameLocator('iframe[title="用这个模板做出的网页"]')
  await expect(frame.getByRole('heading', { name: /^理论频道：打好/ })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await desk.getByRole('button', { name: '保存模板' }).click()
  await expect(desk.getByRole('button', { name: '放弃改动' })).toHaveCount(0)
  await desk.getByRole('button', { name: '关闭' }).click()
  await dialog.getByRole('button', { name: '保存方案' }).click()
  await expect(dialog.getByText('已保存')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
}

test('a profile of the house: what is required stops, a reason overrides it, and the record says so', async ({
  window: page,
  desk,
}) => {
  await createLibrary(page)
  await importSample(page)
  await mendCommas(page)
  await makeProfile(page)

  await page.getByRole('button', { name: '导出', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await dialog.getByRole('button', { name: /导出为/ }).click()
  await page.getByRole('option', { name: '理论频道' }).click()
  await dialog.getByRole('button', { name: '去填写“内容摘要”' }).click()
  await expect(page.getByLabel('内容摘要')).toBeFocused()

  await page.getByRole('button', { name: '导出', exact: true }).click()
  await dialog.getByRole('button', { name: '选择文件夹…' }).click()
  await chooseFolder(page, 'exports')
  const write = dialog.getByRole('button', { name: '仍然导出' })
  await expect(write).toBeDisabled()
  await dialog.getByRole('textbox', { name: /理由/ }).fill('摘要随后补')
  expect(await axeFindings(page)).toEqual([])
  await write.click()
  await expect(dialog).toContainText('已写出')
  const [name = ''] = readdirSync(join(desk.home, 'exports'))
  expect(readFileSync(join(desk.home, 'exports', name), 'utf8')).toContain('<h1>理论频道：打好基层党建')

  await dialog.getByRole('button', { name: '再次导出' }).click()
  await dialog.getByRole('button', { name: /导出为/ }).click()
  await page.getByRole('option', { name: /^TRS/ }).click()
  await dialog.getByRole('button', { name: '仍然导出' }).click()
  await expect(dialog).toContainText('已写出')
  await dialog.getByRole('button', { name: '再次导出' }).click()
  await expect(dialog).toContainText('同名标题的文档会被跳过')
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: '历史' }).click()
  await expect(page.getByRole('region', { name: '导出记录' })).toContainText('理由：摘要随后补')
})
