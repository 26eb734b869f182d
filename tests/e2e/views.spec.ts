import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { openSample, saved } from './steps.ts'

test('the outline goes to headings, jumps go back, views dim and centre, the foot counts what is selected', async ({
  window: page,
}) => {
  await openSample(page)
  const text = page.locator('.ProseMirror')
  const foot = page.getByRole('contentinfo', { name: /状态/ })
  await text.locator('p').last().click()
  await page.keyboard.press('Control+Alt+2')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+d')
  const outline = page.getByRole('navigation', { name: '大纲' })
  await expect(outline.getByRole('button')).toHaveCount(1)
  await outline.getByRole('button').click()
  await expect(text).toBeFocused()
  await expect(text.locator('h2')).toBeInViewport()
  await page.keyboard.press('Control+[')
  await expect(text.locator('p').first()).toBeInViewport()
  await page.keyboard.press('Control+]')
  await expect(text.locator('h2')).toBeInViewport()

  await page.keyboard.press('Control+Alt+u')
  const dimmed = () =>
    text.locator('> *').evaluateAll((all) => all.filter((block) => getComputedStyle(block).opacity !== '1').length)
  expect(await dimmed()).toBe((await text.locator('> *').count()) - 1)
  await page.keyboard.press('Control+Alt+y')
  // Not in the very moment in which the look changes.
  await page.getByRole('button', { name: /稿纸显示/ }).click()
  await expect(page.getByRole('menuitemcheckbox', { name: '打字机' })).toBeChecked()
  await page.keyboard.press('Escape')
  await text.focus()
  await page.keyboard.press('Control+Home')
  await expect(text.locator('p').first()).toHaveClass(/is-current/)
  const middle = async () => {
    const box = (await text.locator('p').first().boundingBox())!
    const room = (await page.locator('.paper-scroll').boundingBox())!
    return Math.abs(box.y - (room.y + room.height * 0.45))
  }
  await expect.poll(middle).toBeLessThan(60)
  await page.keyboard.press('Shift+End')
  await expect(foot).toContainText(/选中 \d+ 字/)
  await page.getByRole('button', { name: /稿纸显示/ }).click()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('menuitemcheckbox', { name: '专注当前段' }).click()
  await expect.poll(dimmed).toBe(0)
  expect(await axeFindings(page)).toEqual([])
})

test('words are commented on, answered, found again after a restart', async ({ window: page, desk }) => {
  await openSample(page)
  const text = page.locator('.ProseMirror')
  await text
    .locator('p')
    .first()
    .dblclick({ position: { x: 120, y: 12 } })
  await page.keyboard.press('Control+Alt+m')
  await page.keyboard.type('请核对')
  await page.keyboard.press('Control+Enter')
  const list = page.getByRole('list', { name: '批注' })
  await expect(list.getByText('请核对')).toBeVisible()
  await expect(text.locator('[data-comment]')).toHaveCount(1)
  await list.getByRole('button', { name: '回复' }).click()
  await page.keyboard.type('已核')
  await page.keyboard.press('Control+Enter')
  await expect(list.getByText('已核')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await saved(page)
  await desk.stop()
  await desk.start()
  await page.getByRole('navigation', { name: '稿件列表' }).getByText('打好基层党建').first().click()
  await page.getByRole('tab', { name: '批注' }).click()
  await expect(list.getByText('已核')).toBeVisible()
  await list.getByRole('button', { name: /^跳到/ }).click()
  await expect(text).toBeFocused()
  const words = await text.locator('[data-comment]').textContent()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(words)
})

test('the 字数 of each paragraph stands beside it on demand, and the foot counts in every way', async ({
  window: page,
}) => {
  await openSample(page)
  const text = page.locator('.ProseMirror')
  const counts = page.locator('.paragraph-counts span')
  await expect(counts).toHaveCount(0)
  await page.getByRole('button', { name: /稿纸显示/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '段旁字数' }).click()
  await page.keyboard.press('Escape')
  await expect(counts.first()).toBeVisible()
  /** Of the paragraphs in view: what their number is, and how far it stands from their first line. */
  const beside = () =>
    page.evaluate(() => {
      const numbers = [...document.querySelectorAll('.paragraph-counts span')].map((each) => ({
        words: each.textContent,
        top: each.getBoundingClientRect().top,
      }))
      const room = document.querySelector('.paper-scroll')!.getBoundingClientRect()
      return [...document.querySelectorAll('.ProseMirror > p')]
        .map((each) => ({ box: each.getBoundingClientRect(), text: each.textContent }))
        .filter(({ box, text }) => text !== '' && box.top > room.top && box.top < room.bottom)
        .map(({ box, text }) => ({
          text: text.replace(/[a-zA-Z0-9%.-]+/g, 'w').replace(/\s/g, '').length,
          words: numbers.find(({ top }) => Math.abs(top - box.top) < 3)?.words ?? '',
        }))
    })
  const right = async () => {
    const found = await beside()
    expect(found.length).toBeGreaterThan(0)
    for (const { text, words } of found) expect(words).toBe(String(text))
  }
  await expect(right).toPass()
  await text.locator('p').first().click()
  await page.keyboard.press('Control+End')
  await expect(right).toPass()
  const last = async () => (await beside()).at(-1)?.words
  const before = Number(await last())
  await page.keyboard.type('添了五个字')
  await expect.poll(async () => Number(await last())).toBe(before + 5)
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('Control+Shift+g')
  const dialog = page.getByRole('dialog', { name: '字数统计' })
  await expect(dialog.getByRole('row', { name: /^汉字/ })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const total = await dialog.getByRole('row', { name: /^字数/ }).getByRole('cell').innerText()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  const foot = page.getByRole('contentinfo', { name: /状态/ })
  await expect(foot).toContainText(`${total} 字`)
  await text.focus()
  for (let key = 0; key < 5; key += 1) await page.keyboard.press('Shift+ArrowLeft')
  await foot.getByRole('button', { name: /选中 5 字/ }).click()
  await expect(dialog.getByRole('row', { name: /^汉字/ }).getByRole('cell').last()).toHaveText('5')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /稿纸显示/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '段旁字数' }).click()
  await expect(counts).toHaveCount(0)
})

test('a heading is dragged in the outline with all that stands under it, moved by keys, and put back', async ({
  window: page,
}) => {
  await openSample(page)
  const text = page.locator('.ProseMirror')
  for (const [index, keys] of [
    [1, 'Control+Alt+2'],
    [3, 'Control+Alt+3'],
    [4, 'Control+Alt+2'],
  ] as const) {
    await text.locator('> *').nth(index).click()
    await page.keyboard.press(keys)
  }
  await page.keyboard.press('Control+Shift+d')
  const outline = page.getByRole('navigation', { name: '大纲' })
  const names = () => outline.getByRole('button').allInnerTexts()
  await expect(outline.getByRole('button')).toHaveCount(3)
  const [first, under, second] = await names()
  // Older than what one undo takes back together with it.
  await page.waitForTimeout(600)
  // What is not in view is in no `innerText`.
  const lines = () => text.locator('> *').allTextContents()
  const before = await lines()
  await outline
    .getByRole('button')
    .nth(2)
    .dragTo(outline.getByRole('button').first(), { targetPosition: { x: 60, y: 3 } })
  await expect.poll(names).toEqual([second, first, under])
  await expect(text.locator('h2').first()).toHaveText(second!)
  await text.press('Control+z')
  await expect.poll(names).toEqual([first, under, second])
  expect(await lines()).toEqual(before)
  await outline.getByRole('button').first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(names).toEqual([second, first, under])
  await expect(outline.getByRole('button').nth(1)).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(names).toEqual([first, under, second])
  await expect(outline.getByRole('button').first()).toBeFocused()
  expect(await lines()).toEqual(before)
})
