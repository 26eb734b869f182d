import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, saved } from './steps.ts'

test('an article goes through 三审三校, with a return and an edit after the last review', async ({ window: page }) => {
  await createLibrary(page)
  await importSample(page)
  await saved(page)
  await page.getByRole('tab', { name: '审核' }).click()
  const panel = page.getByRole('tabpanel', { name: '审核' })
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click()
  const as = (name: string) => panel.getByRole('textbox', { name: '姓名' }).fill(name)
  const state = panel.locator('p strong')
  const row = page.getByRole('listbox', { name: '稿件' }).getByRole('option').first()

  await as('丁涛')
  await press('送审')
  await expect(state).toHaveText('待初审')
  await expect(row).toContainText('待初审')
  await expect(panel.getByRole('button', { name: '初审通过' })).toBeDisabled()
  await press('一校完成')
  await as('甲')
  await press('初审通过')
  await expect(state).toHaveText('待复审')

  // Nobody does two of the reviews.
  await as('丁涛')
  await press('二校完成')
  await as('甲')
  await expect(panel.getByRole('button', { name: '复审通过' })).toBeDisabled()
  await expect(panel).toContainText('已审过一个审次')

  await as('乙')
  await expect(panel.getByRole('button', { name: '退回' })).toBeDisabled()
  await panel.getByRole('textbox', { name: '意见' }).fill('第二段数字有误')
  await press('退回')
  await expect(state).toHaveText('退回')
  await expect(panel.getByRole('region', { name: '审核记录' })).toContainText('第二段数字有误')

  for (const [name, moves] of [
    ['丁涛', ['送审', '一校完成']],
    ['甲', ['初审通过', '二校完成']],
    ['乙', ['复审通过', '三校完成']],
    ['丙', ['终审通过']],
  ] as const) {
    await as(name)
    for (const move of moves) await press(move)
  }
  await expect(state).toHaveText('待发布')
  await expect(row).toContainText('待发布')

  // A change of the text opens the last review again, and the desk says so.
  const body = page.getByRole('textbox', { name: '正文', exact: true })
  await body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('终审以后补的一句。')
  await saved(page)
  await expect(state).toHaveText('待终审')
  await expect(panel.getByRole('region', { name: '审核记录' })).toContainText('终审后改动，重新待审')
  await expect(page.getByText('终审后的文本有改动')).toBeVisible()

  // What was decided is found by the query language.
  await page.getByRole('searchbox', { name: '查找稿件' }).fill('状态:待终审 脱贫')
  await expect(page.getByRole('listbox', { name: '稿件' }).getByRole('option')).toHaveCount(1)
  await page.getByRole('searchbox', { name: '查找稿件' }).fill('状态:待初审')
  await expect(page.getByText('没有找到“状态:待初审”')).toBeVisible()
})
