import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Browser, type Page } from '@playwright/test'
import { silentLog } from '../../main/log/silentLog.ts'
import { confSettings } from '../../main/settings/confSettings.ts'
import { startWebDesk, type WebDesk } from '../helpers/startWebDesk.ts'
import { axeFindings } from './axeFindings.ts'
import { createLibrary, importSample, runCommand, saved } from './steps.ts'

const TITLE = '打好基层党建 决胜脱贫攻坚'
const paper = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })
const sheet = (page: Page) => page.locator('.paper-sheet')

/** Two people at two desks, on one library. */
interface TwoDesks {
  readonly holder: { readonly desk: WebDesk; readonly page: Page }
  readonly other: { readonly desk: WebDesk; readonly page: Page }
  stored(): string
}

/** Starts a desk of somebody, who may have used a library before, and opens it in a browser of their own. */
async function sitDown(browser: Browser, folder: string, person: string, library?: string) {
  mkdirSync(folder, { recursive: true })
  const settings = confSettings(join(folder, 'user-data'), silentLog)
  settings.change({ person, ...(library === undefined ? {} : { recentLibraries: [library] }) })
  const desk = await startWebDesk({ folder })
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  await page.goto(desk.url)
  return { desk, page }
}

const test = base.extend<{ readonly desks: TwoDesks }>({
  desks: async ({ browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'qingyang-locks-'))
    const holder = await sitDown(browser, join(folder, 'a'), '钟义见')
    await createLibrary(holder.page)
    await importSample(holder.page)
    const library = join(folder, 'a/home/清样稿库')
    const other = await sitDown(browser, join(folder, 'b'), '王芳', library)
    await other.page.getByRole('option', { name: TITLE }).click()
    const articles = join(library, 'articles')
    await use({
      holder,
      other,
      stored: () => readFileSync(join(articles, readdirSync(articles)[0] ?? '', 'article.json'), 'utf8'),
    })
    for (const { page } of [holder, other]) await page.context().close()
    for (const { desk } of [other, holder]) await desk.stop()
    rmSync(folder, { recursive: true, force: true })
  },
})

async function type(page: Page, text: string): Promise<void> {
  await paper(page).locator('p').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText(text)
}

test('the second to open an article reads it, is told who edits it, asks, and gets it with everything saved', async ({
  desks: { holder, other, stored },
}) => {
  test.setTimeout(120_000)
  await expect(other.page.getByText(`钟义见（${hostname()}）刚开始编辑这篇稿件。`)).toBeVisible()
  await expect(sheet(other.page)).toContainText('坚定信念')
  await expect(other.page.locator('.ProseMirror')).toHaveAttribute('contenteditable', 'false')
  await expect(other.page.getByLabel('引题', { exact: true })).not.toBeEditable()

  await type(holder.page, '钟义见先写的。')
  await other.page.getByRole('button', { name: '请求编辑' }).click()
  await expect(other.page.getByText('正在等对方答复')).toBeVisible()
  await expect(holder.page.getByText(`王芳（${hostname()}）想编辑这篇稿件。`)).toBeVisible()
  for (const page of [holder.page, other.page]) expect(await axeFindings(page)).toEqual([])
  expect(await axeFindings(other.page)).toEqual([])

  // Asked, and not stopped: the holder goes on writing.
  await holder.page.keyboard.insertText('还在写。')
  await holder.page.getByRole('button', { name: '暂不交出' }).click()
  await expect(other.page.getByText('暂时没有交出')).toBeVisible()
  await other.page.getByRole('button', { name: '再次请求' }).click()
  await holder.page.getByRole('button', { name: '交出编辑权' }).click()

  await expect(holder.page.locator('.ProseMirror')).toHaveAttribute('contenteditable', 'false')
  await expect(paper(other.page)).toContainText('钟义见先写的。还在写。', { timeout: 20_000 })
  await expect(other.page.locator('.ProseMirror')).toHaveAttribute('contenteditable', 'true')
  await expect(holder.page.getByText('王芳').first()).toBeVisible()
  await type(other.page, '王芳接着写。')
  await saved(other.page)
  for (const words of ['钟义见先写的。还在写。', '王芳接着写。']) expect(stored()).toContain(words)

  // Closed there, it is offered here, and read anew.
  await other.page.keyboard.press('Control+w')
  await holder.page.getByRole('button', { name: '开始编辑' }).click({ timeout: 20_000 })
  await expect(paper(holder.page)).toContainText('王芳接着写。')
  await type(holder.page, '再改。')
  await saved(holder.page)
  for (const words of ['再改。', '钟义见先写的。还在写。', '王芳接着写。']) expect(stored()).toContain(words)
})

test('kill -9 of the holder: the other is warned, takes over, and has what was not saved', async ({
  desks: { holder, other, stored },
}) => {
  test.setTimeout(120_000)
  await type(holder.page, '存好的。')
  await saved(holder.page)
  await type(holder.page, '没来得及存的。')
  await holder.page.waitForTimeout(500)
  await holder.desk.kill()

  await other.page.getByRole('button', { name: '接管…' }).click({ timeout: 30_000 })
  const dialog = other.page.getByRole('dialog')
  await expect(dialog).toContainText('已经保存的内容不受影响')
  expect(await axeFindings(other.page)).toEqual([])
  expect(await axeFindings(other.page)).toEqual([])
  await dialog.getByRole('button', { name: '再等一等' }).click()
  await expect(other.page.locator('.ProseMirror')).toHaveAttribute('contenteditable', 'false')
  await other.page.getByRole('button', { name: '接管…' }).click()
  await dialog.getByRole('button', { name: '接管并编辑' }).click()

  await expect(paper(other.page)).toContainText('没来得及存的。存好的。')
  await expect(other.page.getByText(/已经恢复/)).toBeVisible()
  await type(other.page, '接管以后。')
  await saved(other.page)
  for (const words of ['存好的。', '没来得及存的。', '接管以后。']) expect(stored()).toContain(words)
})

test('the table of one desk shows what the other edits, decides and lists, and who has what open', async ({
  desks: { holder, other, stored },
}) => {
  test.setTimeout(120_000)
  await other.page.keyboard.press('Control+Alt+t')
  const grid = other.page.getByRole('grid', { name: '稿件表' })
  await other.page.getByRole('button', { name: '选择列' }).click()
  for (const column of ['作者', '栏目', '发布时间', '关键词', '内容摘要', '字数', '修改时间', '最近导出', '还缺'])
    await other.page.getByRole('dialog', { name: '选择列' }).getByText(column, { exact: true }).click()
  await other.page.keyboard.press('Escape')
  await expect(grid.getByRole('row').nth(1)).toContainText('钟义见')
  await expect(grid.getByRole('row').nth(1)).toContainText('草稿')

  await runCommand(other.page, '名单')
  const lists = other.page.getByRole('dialog', { name: '名单' })
  await expect(lists.getByText('名单还是空的')).toBeVisible()

  const form = holder.page.getByRole('form', { name: '元数据' })
  await form.getByRole('combobox', { name: '来源' }).fill('半月谈内部版')
  await saved(holder.page)
  await expect.poll(stored).toContain('半月谈内部版')
  await holder.page.getByRole('tab', { name: '审核' }).click()
  await holder.page.getByRole('button', { name: '送审' }).click()
  await runCommand(holder.page, '名单')
  await holder.page.getByRole('dialog', { name: '名单' }).getByRole('button', { name: '全部收入（1）' }).click()

  await expect(lists.getByRole('option', { name: '半月谈内部版' })).toBeVisible({ timeout: 20_000 })
  await other.page.keyboard.press('Escape')
  await expect(grid.getByRole('row').nth(1)).toContainText('半月谈内部版', { timeout: 35_000 })
  await expect(grid.getByRole('row').nth(1)).toContainText('待初审', { timeout: 35_000 })
})
