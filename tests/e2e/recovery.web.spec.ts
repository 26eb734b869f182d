import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type RunningDesk } from './deskTest.ts'
import { createLibrary, importSample } from './steps.ts'

const TITLE = '打好基层党建 决胜脱贫攻坚'
const paper = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

function stored(desk: RunningDesk): string {
  const articles = join(desk.home, '清样稿库/articles')
  return readFileSync(join(articles, readdirSync(articles)[0] ?? '', 'article.json'), 'utf8')
}

async function writeAndKill(page: Page, desk: RunningDesk): Promise<string> {
  await createLibrary(page)
  await importSample(page)
  const before = stored(desk)
  await paper(page).locator('p').first().click()
  await page.keyboard.press('Home')
  for (const word of ['还没', '保存', '的字']) {
    await page.keyboard.insertText(word)
    await page.waitForTimeout(60)
  }
  await page.getByLabel('引题', { exact: true }).fill('没保存的引题')
  await page.getByRole('tab', { name: '审核' }).click()
  await page.getByRole('textbox', { name: '意见' }).fill('没交的意见')
  await page.waitForTimeout(500)
  await desk.kill()
  return before
}

test('kill -9 while dirty: half a second later everything is kept, and the saved file is untouched', async ({
  window: page,
  desk,
}) => {
  const before = await writeAndKill(page, desk)
  expect(stored(desk)).toBe(before)

  const again = await desk.start()
  await again.getByRole('option', { name: TITLE }).click()
  await expect(paper(again)).toContainText('还没保存的字')
  await expect(again.getByLabel('引题', { exact: true })).toHaveValue('没保存的引题')
  await expect(again.getByText(/已经恢复/)).toBeVisible()
  await expect(again.getByText('上次写的审核意见还没有交')).toBeVisible()
  await again.getByRole('button', { name: '去看' }).click()
  await expect(again.getByRole('textbox', { name: '意见' })).toHaveValue('没交的意见')
  expect(stored(desk)).toBe(before)

  await paper(again).locator('p').nth(1).click()
  await again.keyboard.insertText('恢复以后再写')
  await again.getByRole('button', { name: '保存恢复的内容' }).click()
  await expect(again.getByText(/^已保存/)).toBeVisible()
  await expect(again.getByText(/已经恢复/)).toBeHidden()
  for (const words of ['还没保存的字', '没保存的引题', '恢复以后再写']) expect(stored(desk)).toContain(words)
})

for (const [name, key, attribute] of [
  ['脚注', 'Control+Alt+n', 'data-footnote'],
  ['尾注', 'Control+Alt+o', 'data-endnote'],
] as const) {
  test(`${attribute}: a note that was begun when the program was killed is gone on with, and is no more once it is put in`, async ({
    window: page,
    desk,
  }) => {
    await createLibrary(page)
    await importSample(page)
    await paper(page).locator('p').first().click()
    await page.keyboard.press('End')
    await page.keyboard.press(key)
    const words = (window: Page) => window.getByRole('dialog').getByRole('textbox')
    await expect(words(page)).toBeFocused()
    await page.keyboard.insertText('见《旧唐书》')
    await page.waitForTimeout(500)
    await desk.kill()

    const again = await desk.start()
    await again.getByRole('option', { name: TITLE }).click()
    await expect(again.getByText(`上次写的${name}还没有放进正文`)).toBeVisible()
    await paper(again).locator('p').first().click()
    await again.keyboard.press('End')
    await again.keyboard.press(key)
    await expect(words(again)).toHaveValue('见《旧唐书》')
    await again.keyboard.insertText('卷一。')
    await again.keyboard.press('Enter')
    await expect(paper(again).locator(`[${attribute}]`)).toHaveCount(1)
    await again.keyboard.press('Control+s')
    await expect.poll(() => stored(desk)).toContain('见《旧唐书》卷一。')
    await paper(again).locator('p').nth(1).click()
    await again.keyboard.press(key)
    await expect(words(again)).toHaveValue('')
  })
}

test('an address that was begun for words is there again for them after a kill', async ({ window: page, desk }) => {
  const open = async (window: Page) => {
    await paper(window).locator('p').first().click()
    await window.keyboard.press('Home')
    for (let n = 0; n < 2; n += 1) await window.keyboard.press('Shift+ArrowRight')
    await window.keyboard.press('Control+Shift+K')
    return window.getByRole('textbox', { name: '链接地址' })
  }
  await createLibrary(page)
  await importSample(page)
  await expect(await open(page)).toBeFocused()
  await page.keyboard.insertText('www.cssn.')
  await page.waitForTimeout(500)
  await desk.kill()

  const again = await desk.start()
  await again.getByRole('option', { name: TITLE }).click()
  await expect(again.getByText('上次写的链接地址还没有加到文字上')).toBeVisible()
  await expect(await open(again)).toHaveValue('www.cssn.')
  await again.keyboard.press('End')
  await again.keyboard.insertText('cn')
  await again.keyboard.press('Enter')
  await again.keyboard.press('Control+s')
  await expect.poll(() => stored(desk)).toContain('https://www.cssn.cn')
})

test('a template that was changed and not saved is gone on with after a kill', async ({ window: page, desk }) => {
  const openTemplates = async (window: Page) => {
    await window.getByRole('button', { name: '编辑模板…' }).click()
    return window.getByRole('dialog', { name: '网页模板' })
  }
  await createLibrary(page)
  await page.getByRole('button', { name: '设置' }).first().click()
  await page.getByRole('button', { name: '导出方案…' }).click()
  const desk1 = await openTemplates(page)
  await desk1.getByRole('button', { name: '新建' }).click()
  const source = desk1.getByRole('textbox', { name: '模板内容' })
  await expect(source).toHaveValue(/^<!DOCTYPE html>/)
  const stored = readFileSync(join(desk.home, '清样稿库/templates/page.liquid'), 'utf8')
  await source.fill('<h1>写到一半')
  await page.waitForTimeout(500)
  await desk.kill()
  expect(readFileSync(join(desk.home, '清样稿库/templates/page.liquid'), 'utf8')).toBe(stored)

  const again = await desk.start()
  await expect(again.getByText(/上次改的(导出方案|模板)还没有保存/)).toBeVisible()
  await again.getByRole('button', { name: '去看' }).click()
  await expect(again.getByText('模板有改动未保存')).toBeVisible()
  const desk2 = await openTemplates(again)
  await expect(desk2.getByRole('textbox', { name: '模板内容' })).toHaveValue('<h1>写到一半')
  await desk2.getByRole('button', { name: '保存模板' }).click()
  await expect(desk2.getByText('已保存')).toBeVisible()
  expect(readFileSync(join(desk.home, '清样稿库/templates/page.liquid'), 'utf8')).toBe('<h1>写到一半')
  await desk2.getByRole('button', { name: '关闭' }).click()
  await expect(again.getByText('模板有改动未保存')).toBeHidden()
})

test('what came back is shown beside the last save, and can be saved from there', async ({ window: page, desk }) => {
  const before = await writeAndKill(page, desk)
  const again = await desk.start()
  await again.getByRole('option', { name: TITLE }).click()
  await again.getByRole('button', { name: '查看差异' }).click()
  const view = again.getByRole('region', { name: '版本对比' })
  await expect(view.locator('ins').filter({ hasText: '没保存的引题' })).toBeVisible()
  await expect(view.locator('ins').filter({ hasText: '还没保存的字' })).toBeVisible()
  expect(stored(desk)).toBe(before)
  await again.getByRole('button', { name: '保存恢复的内容' }).click()
  await expect(again.getByText(/^已保存/)).toBeVisible()
  await expect(paper(again)).toBeVisible()
  for (const words of ['还没保存的字', '没保存的引题']) expect(stored(desk)).toContain(words)
})

test('what came back can be given up: the article is as it was saved', async ({ window: page, desk }) => {
  await writeAndKill(page, desk)
  const again = await desk.start()
  await again.getByRole('option', { name: TITLE }).click()
  await again.getByRole('button', { name: '放弃，回到上次保存' }).click()
  await expect(again.getByText(/已经恢复/)).toBeHidden()
  await expect(paper(again)).not.toContainText('还没保存的字')
  await expect(again.getByLabel('引题', { exact: true })).toHaveValue('')
})

test('typing that goes on through a save is kept when the program is killed right after it', async ({
  window: page,
  desk,
}) => {
  await createLibrary(page)
  await importSample(page)
  await paper(page).locator('p').first().click()
  await page.keyboard.press('Home')
  for (let n = 0; n < 8; n += 1) {
    await page.keyboard.insertText(`第${n}句。`)
    if (n % 2 === 1) await page.keyboard.press('Control+s')
  }
  await page.waitForTimeout(500)
  await desk.kill()
  const again = await desk.start()
  await again.getByRole('option', { name: TITLE }).click()
  await expect(paper(again)).toContainText('第0句。第1句。第2句。第3句。第4句。第5句。第6句。第7句。')
})
