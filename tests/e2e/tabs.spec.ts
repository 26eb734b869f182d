import { expect, type Locator, type Page } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import { test } from './deskTest.ts'
import { createLibrary, importSample, runCommand, saved } from './steps.ts'

const tabs = (page: Page): Locator => page.getByRole('tablist', { name: '打开的稿件' }).getByRole('tab')
const paper = (page: Page): Locator => page.getByRole('textbox', { name: '正文', exact: true })
const rows = (page: Page): Locator => page.getByRole('listbox', { name: '稿件', exact: true }).getByRole('option')

/** A new article with a title and a line, saved. */
async function write(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+n')
  await expect(paper(page)).toBeFocused()
  await expect(paper(page)).toHaveText('')
  await page.keyboard.insertText(`${title}的第一句。`)
  const field = page.getByRole('textbox', { name: '标题', exact: true })
  await field.click()
  await page.keyboard.insertText(title)
  await saved(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

test('articles that are written in stay at hand, one that is looked at makes room, and each is as it was left', async ({
  window: page,
}) => {
  await createLibrary(page)
  await write(page, '甲稿')
  await expect(tabs(page)).toHaveCount(0)
  await write(page, '乙稿')
  await expect(tabs(page)).toHaveText(['甲稿', '乙稿'])
  await write(page, '丙稿')
  await expect(tabs(page)).toHaveText(['甲稿', '乙稿', '丙稿'])

  await paper(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('abc')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+Tab')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('甲稿')
  await expect(paper(page)).toBeFocused()
  await page.keyboard.press('Control+Shift+Tab')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('丙稿')
  await expect(paper(page)).toBeFocused()
  await page.keyboard.type('X')
  await expect(paper(page)).toHaveText('丙稿的第一句。abXc')
  // What was done before one went away can be undone.
  for (let times = 0; times < 6; times += 1) await page.keyboard.press('Control+z')
  await expect(paper(page)).not.toContainText('ab')
  await page.keyboard.press('Control+Shift+z')

  await tabs(page).filter({ hasText: '甲稿' }).click()
  await page.keyboard.press('Control+w')
  await expect(tabs(page)).toHaveText(['乙稿', '丙稿'])
  await page.keyboard.press('Control+w')
  await expect(tabs(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('丙稿')
  await page.keyboard.press('Control+Shift+t')
  await expect(tabs(page)).toHaveText(['乙稿', '丙稿'])

  await rows(page).filter({ hasText: '甲稿' }).click()
  await expect(tabs(page)).toHaveText(['乙稿', '甲稿', '丙稿'])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('甲稿')
})

test('what is looked at makes room until it is kept', async ({ window: page }) => {
  await createLibrary(page)
  for (const title of ['甲稿', '乙稿', '丙稿']) await write(page, title)
  await runCommand(page, '关闭其他稿件')
  await expect(tabs(page)).toHaveCount(0)
  await rows(page).filter({ hasText: '甲稿' }).click()
  await expect(tabs(page)).toHaveText(['丙稿', '甲稿'])
  await rows(page).filter({ hasText: '乙稿' }).click()
  await expect(tabs(page)).toHaveText(['丙稿', '乙稿'])
  await tabs(page).filter({ hasText: '乙稿' }).dblclick()
  await rows(page).filter({ hasText: '甲稿' }).click()
  await expect(tabs(page)).toHaveText(['丙稿', '乙稿', '甲稿'])

  // By the pointer into another order, and away by its middle button.
  const [first, last] = [await tabs(page).first().boundingBox(), await tabs(page).last().boundingBox()]
  await page.mouse.move(first!.x + 30, first!.y + 12)
  await page.mouse.down()
  await page.mouse.move(last!.x + 60, last!.y + 12, { steps: 6 })
  await page.mouse.up()
  await expect(tabs(page)).toHaveText(['乙稿', '甲稿', '丙稿'])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('甲稿')
  await tabs(page).filter({ hasText: '乙稿' }).click({ button: 'middle' })
  await expect(tabs(page)).toHaveText(['甲稿', '丙稿'])

  // By the keys alone.
  await tabs(page).filter({ hasText: '甲稿' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tabs(page).last()).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(tabs(page)).toHaveText(['丙稿', '甲稿'])
  await tabs(page).filter({ hasText: '丙稿' }).focus()
  await page.keyboard.press('Delete')
  await expect(tabs(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('甲稿')
})

test('after a reload, and after the desk was killed, the same articles are at hand, where one was', async ({
  desk,
  window: page,
}) => {
  await createLibrary(page)
  await importSample(page)
  await paper(page).locator('p').nth(4).click()
  await page.keyboard.press('End')
  await page.keyboard.type('甲')
  await saved(page)
  await write(page, '乙稿')
  await expect(tabs(page)).toHaveCount(2)
  await tabs(page).first().click()
  await expect(paper(page).locator('p')).toHaveCount(6)
  // The tabs are written down when they have rested.
  await page.waitForTimeout(700)

  await page.reload()
  await expect(tabs(page)).toHaveCount(2)
  await expect(paper(page).locator('p')).toHaveCount(6)
  await desk.kill()
  const again = await desk.start()
  await expect(tabs(again)).toHaveCount(2)
  await expect(paper(again).locator('p')).toHaveCount(6)
  await expect(tabs(again).first()).toHaveAttribute('aria-selected', 'true')
  await expect(paper(again)).toBeFocused()
  await again.keyboard.type('乙')
  await expect(paper(again).locator('p').nth(4)).toContainText('甲乙')

  // The deleted one has no tab, and its neighbour is on the paper.
  await runCommand(again, '删除稿件')
  await expect(tabs(again)).toHaveCount(0)
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('乙稿')
})

test('a further window has its own tabs, and begins with the article that it was opened on', async ({
  window: page,
}) => {
  await createLibrary(page)
  await write(page, '甲稿')
  await write(page, '乙稿')
  await page.waitForTimeout(700)
  await tabs(page).first().click({ button: 'right' })
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('menuitem', { name: '在新窗口打开' }).click(),
  ])
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('甲稿')
  await expect(tabs(second)).toHaveCount(0)
  await second.reload()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('甲稿')
  const [third] = await Promise.all([page.context().waitForEvent('page'), runCommand(page, '新窗口')])
  await expect(rows(third)).toHaveCount(2)
  await expect(third.getByRole('heading', { level: 1 })).toHaveText('清样')
  await second.close()
  await third.close()
  await page.reload()
  await expect(tabs(page)).toHaveText(['甲稿', '乙稿'])
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the tabs and their menu (${theme})`, async ({ window: page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await createLibrary(page)
    for (const title of ['甲稿', '乙稿']) await write(page, title)
    await tabs(page).first().click({ button: 'middle' })
    await rows(page).filter({ hasText: '甲稿' }).click()
    await expect(tabs(page)).toHaveText(['乙稿', '甲稿'])
    await tabs(page).first().hover()
    const found = { tabs: await axeFindings(page), menu: [] as string[] }
    await tabs(page).last().click({ button: 'right' })
    await expect(page.getByRole('menuitem', { name: '保留' })).toBeVisible()
    found.menu = await axeFindings(page)
    expect(found).toEqual({ tabs: [], menu: [] })
  })
}
