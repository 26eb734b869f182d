import { expect, type Page } from '@playwright/test'
import { test } from './harness/paperTest.ts'

const field = (page: Page) => page.getByRole('textbox', { name: '查找', exact: true })
const bar = (page: Page) => page.getByRole('search', { name: '查找和替换' })
const count = (page: Page) => bar(page).getByRole('status')
const marked = (page: Page) =>
  page.evaluate(() => {
    const words = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String)
    return [words('found'), words('found-current')]
  })
const open = (page: Page, command: 'edit.find' | 'edit.replace') =>
  page.evaluate((id) => void window.handle!.run(id), command)

test('words are found as they are written, walked through, and marked on screen', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p>党建工作，ＡＢ与ab，党建。</p><ul><li><p>党<strong>建</strong></p></li></ul>', 'start')
  await open(page, 'edit.find')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('党建')
  await expect(count(page)).toHaveText('共 3 处')
  await expect.poll(() => marked(page)).toEqual([['党建', '党建', '党建'], []])
  await page.keyboard.press('Enter')
  await expect(count(page)).toHaveText('1 / 3')
  await page.keyboard.press('Shift+Enter')
  await expect(count(page)).toHaveText('3 / 3')
  await expect.poll(() => marked(page)).toEqual([['党建', '党建'], ['党建']])
  await field(page).fill('ab')
  await expect(count(page)).toHaveText('共 2 处')
  await page.getByRole('button', { name: '区分全角和半角' }).click()
  await expect(count(page)).toHaveText('共 1 处')
  await field(page).press('Enter')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  expect(await page.evaluate(() => String(getSelection()))).toBe('ab')
  expect(await marked(page)).toEqual([[], []])
})

test('one is replaced, or all with a single undo, and the look of the words stays', async ({ paper }) => {
  const { page } = paper
  const before = '<p>甲,乙,丙</p><p><strong>丁,戊</strong></p>'
  await paper.set(before, 'start')
  const start = await paper.html()
  await open(page, 'edit.replace')
  await field(page).fill(',')
  await page.getByRole('button', { name: '区分全角和半角' }).click()
  const replacement = page.getByRole('textbox', { name: '替换为' })
  await replacement.fill('，')
  await replacement.press('Enter')
  await expect(count(page)).toHaveText('1 / 3')
  await replacement.press('Enter')
  await expect(count(page)).toHaveText('1 / 2')
  await page.getByRole('button', { name: '全部替换' }).click()
  await expect(count(page)).toHaveText('已替换 2 处')
  expect(await page.locator('.ProseMirror').innerText()).toMatch(/甲，乙，丙\s+丁，戊/)
  expect(await page.locator('.ProseMirror strong').innerText()).toBe('丁，戊')
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.editor.view.focus())
  await page.keyboard.press('Control+z')
  expect(await page.locator('.ProseMirror').innerText()).toMatch(/甲，乙,丙\s+丁,戊/)
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
})

test('a pattern is found apart from the window: a wrong one is told, an endless one stopped', async ({ paper }) => {
  const { page } = paper
  await paper.set(`<p>2016年5月</p><p>${'a'.repeat(60)}!</p>`, 'start')
  await open(page, 'edit.replace')
  await page.getByRole('button', { name: '正则表达式' }).click()
  await field(page).fill('(')
  await expect(count(page)).toHaveText('表达式写法有误')
  await field(page).fill('(a+)+$')
  // The window goes on meanwhile.
  await page.getByRole('textbox', { name: '替换为' }).fill('$2-$1')
  await expect(count(page)).toHaveText('表达式太慢，已停止')
  await field(page).fill('(\\d+)年(\\d)月')
  await expect(count(page)).toHaveText('共 1 处')
  await page.getByRole('button', { name: '全部替换' }).click()
  await expect(page.locator('.ProseMirror p').first()).toHaveText('5-2016')
})

test('only what is selected is looked through; an input method’s Enter goes nowhere', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p>一章</p><p>二章</p><p>三章</p>', 'start')
  await page.evaluate(() => window.editor.commands.setTextSelection({ from: 5, to: 12 }))
  await open(page, 'edit.find')
  await expect(page.getByRole('button', { name: '只在选中的文字里' })).toHaveAttribute('aria-pressed', 'true')
  await paper.composeOpen(['z', 'zhang'])
  await page.keyboard.press('Enter')
  await expect(count(page)).not.toContainText('/')
  await field(page).fill('章')
  await expect(count(page)).toHaveText('共 2 处')
  await page.getByRole('button', { name: '只在选中的文字里' }).click()
  await expect(count(page)).toHaveText('共 3 处')
})

test('a long article is looked through at once, and what is marked follows the scrolling', async ({ paper }) => {
  const { page } = paper
  const long = Array.from({ length: 3000 }, (_, index) => `<p>${'基层党建工作'.repeat(16)}第${index}段</p>`).join('')
  await paper.set(long, 'start')
  await open(page, 'edit.find')
  await field(page).fill('党建工作第')
  await expect(count(page)).toHaveText('共 3000 处')
  await page.keyboard.press('Shift+Enter')
  await expect(count(page)).toHaveText('3000 / 3000')
  await expect.poll(async () => (await marked(page))[1]).toEqual(['党建工作第'])
  expect((await marked(page))[0]!.length).toBeLessThan(60)
  await expect(page.getByText('第2999段')).toBeInViewport()
})
