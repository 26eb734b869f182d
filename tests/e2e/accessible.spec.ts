import { axeFindings } from './axeFindings.ts'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, saved } from './steps.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen (${theme})`, async ({ window: page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const found: Record<string, string[]> = {}
    const look = async (screen: string) => {
      found[screen] = await axeFindings(page)
    }
    await look('first start')
    await page.getByRole('button', { name: '更换位置…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('folder dialog')
    await page.keyboard.press('Escape')
    await createLibrary(page)
    await look('empty library')
    await importSample(page)
    await page.getByRole('button', { name: '查看', exact: true }).click()
    await look('article with import notice')
    await page.getByRole('tab', { name: '预览' }).click()
    await page.waitForTimeout(600)
    await look('preview')
    await page.getByRole('radio', { name: '源码' }).click()
    await look('source')
    await page.getByRole('textbox', { name: '正文', exact: true }).click()
    await page.keyboard.insertText('补写')
    await saved(page)
    await page.keyboard.insertText('再写')
    await page.getByRole('tab', { name: '历史' }).click()
    await page.getByRole('region', { name: '历史版本' }).getByRole('checkbox').check()
    await look('history')
    await page.getByRole('button', { name: '与现在对比' }).click()
    await expect(page.getByRole('region', { name: '版本对比' })).toBeVisible()
    await page.keyboard.press('F7')
    await look('comparison')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('palette')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '导出', exact: true }).click()
    await expect(page.getByRole('dialog')).toContainText('将写出')
    await look('export')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '设置' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('settings')
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox', { name: '查找稿件' }).fill('没有这样的标题')
    await expect(page.getByRole('option')).toHaveCount(0)
    await look('no match')
    expect(Object.keys(found)).toHaveLength(12)
    expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({})
  })
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing where two versions are merged (${theme})`, async ({ window: page, desk }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await createLibrary(page)
    await importSample(page)
    await page.getByRole('textbox', { name: '正文', exact: true }).locator('p').first().click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.insertText('我的改动')
    await page.waitForTimeout(400)
    const articles = join(desk.home, '清样稿库/articles')
    const file = join(articles, readdirSync(articles)[0] ?? '', 'article.json')
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/("text": ?")/, '$1别人的改动')
        .replace(/坚定信念/, '坚定理想信念'),
    )
    const found: Record<string, string[]> = {}
    await expect(page.getByText('有 1 处两边都改了')).toBeVisible()
    found.banner = await axeFindings(page)
    await page.getByRole('button', { name: '查看并合并' }).click()
    const view = page.getByRole('region', { name: '合并两边的改动' })
    await expect(view).toBeVisible()
    found.merge = await axeFindings(page)
    await view
      .getByRole('radiogroup', { name: /第 1 处/ })
      .getByText('都保留')
      .click()
    found.chosen = await axeFindings(page)
    await view.getByRole('radio', { name: '对方的', exact: true }).click()
    found.theirs = await axeFindings(page)
    expect(found).toEqual({ banner: [], merge: [], chosen: [], theirs: [] })
  })
}
