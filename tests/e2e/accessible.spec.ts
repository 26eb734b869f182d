import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

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
    await page.getByRole('radio', { name: '正文源码' }).or(page.getByText('正文源码')).first().click()
    await look('source')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('palette')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '导出' }).click()
    await expect(page.getByRole('dialog')).toContainText('将写出')
    await look('export')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '设置' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('settings')
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox', { name: '按标题查找' }).fill('没有这样的标题')
    await expect(page.getByRole('option')).toHaveCount(0)
    await look('no match')
    expect(Object.keys(found)).toHaveLength(10)
    expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({})
  })
}
