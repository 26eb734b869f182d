import { expect, type Page } from '@playwright/test'

/** Makes the library that the first-run screen suggests. */
export async function createLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: '创建稿库' }).click()
  await expect(page.getByRole('navigation', { name: '稿件列表' })).toBeVisible()
}

/** Imports the sample article into an empty library and waits until it is open. */
export async function importSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '试用示例稿件' }).click()
  await expect(page.getByRole('textbox', { name: '正文', exact: true }).locator('p')).toHaveCount(6)
}

/** Opens the sample article in a library of its own, in a window of the size that most desks have at least. */
export async function openSample(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await createLibrary(page)
  await importSample(page)
}

/** Saves by the keyboard and waits until the desk says that it is saved. */
export async function saved(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^已保存/)).toBeVisible()
}

/** Chooses a folder of the user's home in the window's own folder dialog. */
export async function chooseFolder(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ hasText: /选择(导出位置|稿库文件夹)/ })
  await dialog.getByRole('option', { name: new RegExp(`^${name}`) }).click()
  await dialog.getByRole('button', { name: new RegExp(`^选定.*${name}`) }).click()
}

/** Mends the 74 half-width commas of the sample article: an export asks about them. */
export async function mendCommas(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '检查' }).click()
  await page.getByRole('button', { name: '同类全改（74）' }).first().click()
  await expect(page.getByText('0 处错误')).toBeVisible()
}

/** Runs a command from the palette by its words. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: '命令面板' }).fill(words)
  await expect(page.locator('[id^="command-"][aria-selected=true]')).toContainText(words)
  await page.keyboard.press('Enter')
}
