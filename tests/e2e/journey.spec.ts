import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../src/article/article.ts'
import { ROOT } from '../helpers/sourceFiles.ts'
import { expect, test, type RunningDesk } from './deskTest.ts'
import { chooseFolder, createLibrary, importSample, saved } from './steps.ts'

const SAMPLE = join(ROOT, 'main/library/sample/cssn-2016-05-19.txt')
const TITLE = '打好基层党建 决胜脱贫攻坚'
const KEYWORDS = ['基层党建', '脱贫攻坚', '党建', '各级党组织', '十三五', '党干部', '贫困地区', '中组部', '赵乐际']

const paper = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

function storedArticle(desk: RunningDesk): Article {
  const articles = join(desk.home, '清样稿库/articles')
  const id = readdirSync(articles)[0] ?? ''
  return JSON.parse(readFileSync(join(articles, id, 'article.json'), 'utf8')) as Article
}

test('the first start offers a library and the sample; the sample comes in whole', async ({ window: page, desk }) => {
  await expect(page.getByRole('heading', { name: '清样' })).toBeVisible()
  await createLibrary(page)
  await page.getByRole('button', { name: '试用示例稿件' }).click()
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()

  await expect(paper(page).locator('p')).toHaveCount(6)
  await expect(paper(page)).not.toContainText('用户昵称')
  await expect(page.getByRole('status').filter({ hasText: '不属于稿件的内容' })).toBeVisible()
  await page.getByRole('button', { name: '查看', exact: true }).click()
  const left = page.getByRole('group', { name: '导入说明' })
  for (const furniture of [
    'jrtt.jpg',
    '内文页广告3(手机版).jpg',
    '网站页脚',
    '网友评论区',
    'W020180116412817190956.jpg',
  ])
    await expect(left).toContainText(furniture)

  const { metadata, assets } = storedArticle(desk)
  expect(metadata).toMatchObject({
    title: TITLE,
    channelPath: ['党政院校', '原创专区'],
    publishedAt: '2016-05-19T14:08:00+08:00',
    source: '中国社会科学网',
    authors: ['吴益美'],
    authorAffiliation: '贵州省雷山县委组织部',
    keywords: KEYWORDS,
    editors: ['钟义见'],
    abstract: '',
    authorBio: '',
    attachments: ['W020180116412817190956.jpg'],
  })
  expect(assets).toMatchObject([{ name: 'W020180116412817190956.jpg', size: null }])
})

test('a manuscript comes in by file, by drop and by paste alike', async ({ window: page }) => {
  await createLibrary(page)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '打开文稿' }).first().click()
  await (await chooser).setFiles(SAMPLE)
  await expect(paper(page).locator('p')).toHaveCount(6)

  const text = readFileSync(SAMPLE, 'utf8')
  const data = await page.evaluateHandle((words) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([words], '来稿.txt', { type: 'text/plain' }))
    return transfer
  }, text)
  const rows = page.getByRole('option')
  for (const kind of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('nav', kind, { dataTransfer: data })
  await expect(rows).toHaveCount(2)

  await page.getByRole('button', { name: '新建稿件' }).first().click()
  await expect(rows).toHaveCount(3)
  await paper(page).click()
  await paper(page).evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  await expect(paper(page).locator('p')).toHaveCount(6)
})

test('what is written and filled in is there again, to the letter, after closing and opening', async ({
  window: page,
  desk,
}) => {
  await createLibrary(page)
  await importSample(page)
  await paper(page).locator('p').last().click()
  await page.keyboard.press('Control+End')
  // The browser tells of the new selection in a task of its own; no hand is faster than that.
  await page.waitForTimeout(150)
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('新写的一段')
  await page.keyboard.press('Control+b')
  await page.keyboard.insertText('重点')
  await page.keyboard.press('Control+b')
  await page.getByLabel('引题', { exact: true }).fill('基层观察')
  await page.getByLabel('内容摘要').fill('摘要一句。')
  await page.getByRole('combobox', { name: '责编' }).fill('汤诗瑶')
  await page.keyboard.press('Enter')
  await saved(page)

  const before = storedArticle(desk)
  expect(before.metadata).toMatchObject({ kicker: '基层观察', abstract: '摘要一句。', editors: ['钟义见', '汤诗瑶'] })
  expect(before.document.content).toHaveLength(7)

  await desk.stop()
  const again = await desk.start()
  await again.getByRole('option', { name: TITLE }).click()
  await expect(paper(again).locator('p').last()).toHaveText('新写的一段重点')
  await expect(paper(again).locator('strong')).toHaveText('重点')
  await expect(again.getByLabel('引题', { exact: true })).toHaveValue('基层观察')
  expect(storedArticle(desk)).toEqual(before)
})

test('an article saves itself after a rest, and says so all the while', async ({ window: page, desk }) => {
  await createLibrary(page)
  await importSample(page)
  await paper(page).locator('p').first().click()
  await page.keyboard.insertText('自动')
  await expect(page.getByText('未保存')).toBeVisible()
  await expect(page.getByText(/^已保存/)).toBeVisible({ timeout: 15_000 })
  expect(JSON.stringify(storedArticle(desk).document)).toContain('自动')
})

test('the list shows who, whence, when, how long and at what stage, and finds by title', async ({ window: page }) => {
  await createLibrary(page)
  await importSample(page)
  const row = page.getByRole('option', { name: TITLE })
  for (const words of ['中国社会科学网', '责编 钟义见', '1,684 字', '草稿']) await expect(row).toContainText(words)
  await page.getByRole('searchbox', { name: '查找稿件' }).fill('脱贫')
  await expect(row).toBeVisible()
  await page.getByRole('searchbox', { name: '查找稿件' }).fill('没有这样的')
  await expect(row).toBeHidden()
})

test('the finished page is previewed and exported, and opens by itself', async ({ window: page, desk, context }) => {
  await createLibrary(page)
  await importSample(page)
  await page.getByRole('tab', { name: '预览' }).click()
  const frame = page.frameLocator('iframe[title="成品网页"]:visible').first()
  await expect(frame.getByRole('heading', { name: TITLE })).toBeVisible()
  await expect(frame.locator('body')).toContainText('(责编:钟义见)')

  await page.getByRole('button', { name: '导出', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  // Its half-width commas would be asked about.
  await expect(dialog).toContainText('共 74 处')
  await dialog.getByRole('button', { name: '去看' }).first().click()
  await page.getByRole('button', { name: '同类全改（74）' }).first().click()
  await expect(page.getByText('0 处错误')).toBeVisible()
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await expect(dialog).toContainText('将写出 1 个文件')
  await dialog.getByRole('button', { name: '选择文件夹…' }).click()
  await chooseFolder(page, 'exports')
  // The picture of the reference article is a name without bytes, which the gate asks about.
  await dialog.getByRole('button', { name: '仍然导出', exact: true }).click()
  await expect(dialog).toContainText('已写出 1 个文件')
  await expect(dialog.getByRole('button', { name: '打开文件夹' })).toBeVisible()

  const [name = ''] = readdirSync(join(desk.home, 'exports'))
  expect(name).toMatch(/\.html$/)
  const opened = await context.newPage()
  const asked: string[] = []
  opened.on('request', (request) => asked.push(request.url()))
  await opened.goto(`file://${encodeURI(join(desk.home, 'exports', name))}`)
  await expect(opened.getByRole('heading', { name: TITLE })).toBeVisible()
  expect(asked.filter((url) => !url.startsWith('file://'))).toEqual([])
})
