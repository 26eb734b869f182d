import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, saved } from './steps.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it stands, one line a finding. The checker is put in by the browser's own tools: the content policy stays. */
async function findings(page: Page): Promise<string[]> {
  await page.waitForTimeout(250)
  const session = await page.context().newCDPSession(page)
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${axeSource}; axe.run(document, { resultTypes: ['violations'] })`,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
  const { violations } = result.value as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen (${theme})`, async ({ window: page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const found: Record<string, string[]> = {}
    const look = async (screen: string) => {
      found[screen] = await findings(page)
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
    expect(Object.keys(found)).toHaveLength(12)
    expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({})
  })
}
