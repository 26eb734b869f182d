import { expect } from '@playwright/test'
import { test } from './harness/paperTest.ts'

test('自动排版: by keys with what is remembered, by the form with headings, each taken back by one undo', async ({
  paper,
}) => {
  const { page } = paper
  const untidy =
    '<p data-indent="0">　　近日，雷山县  召开会议。</p><p></p><p><strong>一、组织建设</strong></p><p>共１２人。</p>'
  await paper.set(untidy, 'start')
  const before = await paper.html()
  await page.keyboard.press('Control+Alt+f')
  expect(await paper.html()).toBe(
    '<p data-indent="2">近日，雷山县 召开会议。</p><p data-indent="2"><strong>一、组织建设</strong></p><p data-indent="2">共12人。</p>',
  )
  expect(await page.evaluate(() => window.notices.at(-1))).toContain('editor.tidy.doneHeadings')
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(before)

  await page.getByRole('button', { name: '自动排版' }).click()
  const form = page.getByRole('dialog', { name: '自动排版' })
  await expect(form).toContainText('有 1 行：一、组织建设')
  await form.getByRole('checkbox', { name: /小标题/ }).check()
  await form.getByRole('checkbox', { name: /全角/ }).uncheck()
  await form.getByRole('button', { name: '开始排版' }).click()
  await expect.poll(() => paper.html()).toContain('<h2>一、组织建设</h2><p data-indent="2">共１２人。</p>')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(before)
})
