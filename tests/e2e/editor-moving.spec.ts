import { expect, type Page } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import type { PaperPage } from './harness/openPaper.ts'
import { test } from './harness/paperTest.ts'

const START =
  '<h2>小标题</h2><p>第一段。</p><p>第二段。</p>' +
  '<ol><li><p>一项</p></li><li><p>二项</p></li><li><p>三项</p></li></ol>' +
  '<p data-table-caption="">表一</p><table><tbody><tr><td><p>格</p></td></tr></tbody></table><p>末段。</p>'

/** The lines of the paper in their order. */
const lines = (paper: PaperPage): Promise<readonly string[]> =>
  paper.page.evaluate(() => {
    const found: string[] = []
    window.editor.state.doc.descendants((node) => {
      if (node.isTextblock) found.push(node.textContent)
    })
    return found
  })

async function begin(paper: PaperPage): Promise<string> {
  await paper.set(START, 'start')
  // Older than what one undo takes back together with it.
  await paper.page.waitForTimeout(600)
  return paper.html()
}

async function undoTo(paper: PaperPage, start: string): Promise<void> {
  for (let press = 0; press < 8 && (await paper.html()) !== start; press += 1) {
    await paper.page.keyboard.press('Control+z')
  }
  expect(await paper.html()).toBe(start)
}

const handle = (page: Page) => page.getByRole('button', { name: '本段操作' })

/** Brings the handle of a block out, and gives its middle. */
async function hold(page: Page, words: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator('.ProseMirror').getByText(words, { exact: true }).boundingBox())!
  await page.mouse.move(box.x + 40, box.y + box.height / 2 - 3)
  await page.mouse.move(box.x + 30, box.y + box.height / 2)
  await expect(handle(page)).toBeVisible()
  const grip = (await handle(page).boundingBox())!
  const middle = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }
  expect(Math.abs(middle.y - (box.y + box.height / 2))).toBeLessThan(12)
  return middle
}

/** Drags a block to the upper or lower part of another. */
async function drag(page: Page, words: string, to: string, part: 'above' | 'below', drops = true): Promise<void> {
  const { x, y } = await hold(page, words)
  await page.mouse.move(x, y)
  await page.mouse.down()
  const box = (await page.locator('.ProseMirror').getByText(to, { exact: true }).boundingBox())!
  const end = part === 'above' ? box.y + 3 : box.y + box.height - 3
  await page.mouse.move(x, (y + end) / 2, { steps: 3 })
  await page.mouse.move(x, end, { steps: 3 })
  if (drops) {
    await expect(page.locator('.block-gap')).toBeVisible()
    await page.mouse.up()
    await expect(page.locator('.block-gap')).toHaveCount(0)
  }
}

test('blocks, items and tables with their captions change places by keys, and come back by undo', async ({ paper }) => {
  const { page } = paper
  const start = await begin(paper)
  await page.getByText('第一段。').click()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  expect((await lines(paper)).slice(0, 3)).toEqual(['小标题', '第二段。', '第一段。'])
  await page.keyboard.type('续')
  expect(await lines(paper)).toContain('第一段。续')
  await undoTo(paper, start)
  await page.getByText('二项').click()
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  expect((await lines(paper)).slice(1, 6)).toEqual(['第一段。', '二项', '第二段。', '一项', '三项'])
  await undoTo(paper, start)
  await page.getByText('格').click()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  expect((await lines(paper)).slice(-3)).toEqual(['末段。', '表一', '格'])
  // At the end of the paper they do nothing.
  const ended = await paper.html()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  expect(await paper.html()).toBe(ended)
  await undoTo(paper, start)
})

test('a handle beside the block under the pointer drags it to another place; Escape leaves it', async ({ paper }) => {
  const { page } = paper
  const start = await begin(paper)
  await drag(page, '第二段。', '小标题', 'above')
  expect((await lines(paper)).slice(0, 3)).toEqual(['第二段。', '小标题', '第一段。'])
  await undoTo(paper, start)
  await drag(page, '三项', '一项', 'above')
  expect((await lines(paper)).slice(3, 6)).toEqual(['三项', '一项', '二项'])
  await undoTo(paper, start)
  await drag(page, '表一', '第一段。', 'above')
  expect((await lines(paper)).slice(0, 4)).toEqual(['小标题', '表一', '格', '第一段。'])
  await undoTo(paper, start)
  await drag(page, '二项', '末段。', 'below')
  expect((await lines(paper)).slice(-2)).toEqual(['末段。', '二项'])
  expect(await paper.html()).toMatch(/<ol><li><p[^>]*>二项<\/p><\/li><\/ol>$/)
  await undoTo(paper, start)
  await drag(page, '末段。', '小标题', 'above', false)
  await page.keyboard.press('Escape')
  await expect(page.locator('.block-gap')).toHaveCount(0)
  await page.mouse.up()
  expect(await paper.html()).toBe(start)
  await expect(page.getByRole('menu')).toHaveCount(0)
})

test('pressed, the handle offers what can be done with the block; it goes away at a key', async ({ paper }) => {
  const { page } = paper
  const start = await begin(paper)
  const choose = async (words: string, name: string | RegExp): Promise<void> => {
    const { x, y } = await hold(page, words)
    await page.mouse.click(x, y)
    const menu = page.getByRole('menu', { name: '本段操作' })
    await expect(menu).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await menu.getByRole('menuitem', { name }).click()
    await expect(menu).toHaveCount(0)
  }
  await choose('第一段。', /^小标题二/)
  await expect(page.locator('.ProseMirror h3')).toHaveText('第一段。')
  await undoTo(paper, start)
  await choose('第一段。', '再来一份')
  await expect.poll(async () => (await lines(paper)).slice(1, 4)).toEqual(['第一段。', '第一段。', '第二段。'])
  await undoTo(paper, start)
  await choose('二项', '删除本段')
  await expect.poll(async () => (await lines(paper)).slice(3, 5)).toEqual(['一项', '三项'])
  await undoTo(paper, start)
  await choose('表一', '本段上移')
  await expect.poll(async () => (await lines(paper)).slice(3, 5)).toEqual(['表一', '格'])
  await undoTo(paper, start)
  await hold(page, '末段。')
  await page.keyboard.type('字')
  await expect(handle(page)).toHaveCount(0)
})

test('under 修订 a dragged block stands at both places until it is decided on', async ({ paper }) => {
  const { page } = paper
  await page.evaluate(async () => {
    window.tracks = true
    await window.openArticle({
      type: 'doc',
      content: ['甲段。', '乙段。', '丙段。'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    })
  })
  await drag(page, '甲段。', '乙段。', 'below')
  expect(await lines(paper)).toEqual(['甲段。', '乙段。', '甲段。', '丙段。'])
  await expect(page.locator('.ProseMirror span[data-deleted]').first()).toContainText('甲段。')
  await expect(page.locator('.ProseMirror span[data-inserted]').last()).toContainText('甲段。')
  await page.keyboard.press('Control+z')
  expect(await lines(paper)).toEqual(['甲段。', '乙段。', '丙段。'])
})
