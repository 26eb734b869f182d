import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, importSample, runCommand } from './steps.ts'

test('the source of a body is changed, says what would be lost, is applied as one edit, and is kept when it is closed', async ({
  window: page,
}) => {
  test.setTimeout(90_000)
  await createLibrary(page)
  await importSample(page)
  const paper = page.locator('.ProseMirror')
  const before = await paper.textContent()
  await runCommand(page, '正文源码')
  const dialog = page.getByRole('dialog', { name: '正文源码' })
  const source = dialog.getByRole('textbox', { name: '正文的 HTML 源码' })
  await expect(source).toBeFocused()
  await expect(dialog.getByRole('status')).toHaveText('内容完整，应用后不丢东西。')
  expect(await axeFindings(page)).toEqual([])

  // What an article cannot hold is told while it is typed.
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('<h3 class="x">源码里加的小标题</h3><marquee>走马灯</marquee>\n')
  await expect(dialog.getByRole('status')).toContainText('标记 <marquee>，1 处')
  await expect(dialog.getByRole('status')).toContainText('属性 class，1 处')
  expect(await axeFindings(page)).toEqual([])

  // Closed without being applied, it is still there.
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await paper.textContent()).toBe(before)
  await page.getByRole('button', { name: '接着改' }).click()
  await expect(source).toContainText('源码里加的小标题')
  await expect(dialog.getByRole('alert')).toBeHidden()

  // Begun over a body that was changed since, it takes that body's place only when told to.
  await page.keyboard.press('Escape')
  await paper.locator('p').first().click()
  await page.keyboard.insertText('后来写的')
  await runCommand(page, '正文源码')
  await expect(source).toContainText('源码里加的小标题')
  await expect(dialog.getByRole('alert')).toContainText('稿件在动这份源码之后又被改过')
  await dialog.getByRole('button', { name: '仍然应用' }).click()
  await expect(dialog).toBeHidden()
  await expect(paper.locator('h3', { hasText: '源码里加的小标题' })).toBeVisible()
  await expect(paper.getByText('走马灯')).toBeVisible()
  await expect(paper).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(paper).toContainText('后来写的')
  await page.keyboard.press('Control+z')
  await expect.poll(() => paper.textContent()).toBe(before)

  // Found by its own Ctrl+F.
  await runCommand(page, '正文源码')
  await expect(source).toBeFocused()
  await page.keyboard.press('Control+f')
  await expect(dialog.getByPlaceholder('查找')).toBeFocused()
})
