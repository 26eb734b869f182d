import { expect, type Page } from '@playwright/test'
import type { PaperPage } from './harness/openPaper.ts'
import { test } from './harness/paperTest.ts'

const ROWS = [
  ['年份', '篇数', '备注'],
  ['2015', '12', '初稿'],
  ['2016', '34', '定稿'],
]

/** Opens a line and a table in a paper that tracks; the table comes without a change. */
async function open({ page }: PaperPage): Promise<string> {
  await page.evaluate((rows) => {
    const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
    const table = {
      type: 'table',
      content: rows.map((cells) => ({
        type: 'tableRow',
        content: cells.map((text) => ({ type: 'tableCell', content: [line(text)] })),
      })),
    }
    window.tracks = true
    return window.openArticle({ type: 'doc', content: [line('下表是历年篇数。'), table, line('后文。')] })
  }, ROWS)
  return body(page)
}

const body = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(window.editor.getJSON()))

const table = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    window.editor.state.doc.child(1).children.map((row) => row.children.map(({ textContent }) => textContent)),
  )

const listed = (page: Page) =>
  page.evaluate(() =>
    window
      .handle!.changes()
      .map(({ inserted, deleted, lines }) => [
        inserted || deleted,
        ...lines.map(({ kind, act, count }) => `${kind} ${act} ${count}`),
      ]),
  )

const decide = (page: Page, index: number, decision: 'accept' | 'reject') =>
  page.evaluate(([at, what]) => window.handle!.decideChanges({ id: window.handle!.changes()[at]!.id }, what), [
    index,
    decision,
  ] as const)

async function choose(page: Page, menu: '行' | '列', item: string): Promise<void> {
  await page.getByRole('toolbar', { name: '表格工具' }).getByRole('button', { name: menu }).first().click()
  await page.getByRole('menuitem', { name: item }).click()
  await expect(page.getByRole('menuitem')).toHaveCount(0)
}

test('rows and columns by the table’s own tools are marked, listed, decided on one by one, and undone', async ({
  paper,
}) => {
  const { page } = paper
  const start = await open(paper)
  const text = page.locator('.ProseMirror')
  await text.getByText('12').click()
  await choose(page, '行', '在下方插入行')
  await text.locator('span[data-inserted] > tr td').first().click()
  await page.keyboard.type('补')
  await page.keyboard.press('Tab')
  await paper.compose(['n', 'ni'], '你')
  await text.getByText('初稿').click()
  await choose(page, '列', '删除列')
  await text.getByText('2016').click()
  await choose(page, '行', '删除行')
  await expect(text.locator('span[data-deleted] > tr')).toHaveText('201634定稿')
  expect(await listed(page)).toEqual([
    ['备注 初稿 定稿', 'column deleted 1'],
    ['补你', 'row inserted 1'],
    ['2016 34 定稿', 'row deleted 1'],
  ])
  const edges = await text
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Math.round(cell.getBoundingClientRect().left))),
    )
  expect(new Set(edges.map(String)).size).toBe(1)
  const after = await body(page)

  await decide(page, 1, 'reject')
  expect(await table(page)).toEqual(ROWS)
  await decide(page, 0, 'accept')
  expect(await table(page)).toEqual(ROWS.map((row) => row.slice(0, 2)))
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await body(page)).toBe(after)
  await page.evaluate(() => window.handle!.decideChanges('all', 'accept'))
  expect(await table(page)).toEqual([
    ['年份', '篇数'],
    ['2015', '12'],
    ['补', '你'],
  ])
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('Control+z')
  expect(await body(page)).toBe(start)
})

test('Tab in the last cell puts in a row; F9 goes to it, and it is rejected there', async ({ paper }) => {
  const { page } = paper
  const start = await open(paper)
  await page.locator('.ProseMirror').getByText('定稿').click()
  await page.keyboard.press('Tab')
  await page.keyboard.type('2017')
  expect(await table(page)).toEqual([...ROWS, ['2017', '', '']])
  await page.keyboard.press('Control+Home')
  await page.evaluate(() => window.handle!.run('change.next'))
  await expect(page.locator('.ProseMirror .selectedCell')).toHaveCount(3)
  await page.evaluate(() => window.handle!.run('change.reject'))
  expect(await body(page)).toBe(start)
})

test('a column that was put in is drawn wider by the pointer from where it stands', async ({ paper }) => {
  const { page } = paper
  await open(paper)
  await page.locator('.ProseMirror').getByText('12').click()
  await choose(page, '列', '在右侧插入列')
  const cell = page.locator('.ProseMirror span[data-inserted] > td').first()
  const { x, y, width, height } = (await cell.boundingBox())!
  await page.mouse.move(x + width - 2, y + height / 2)
  await expect(page.locator('.column-resize-handle').first()).toBeVisible()
  await page.mouse.down()
  await page.mouse.move(x + width + 20, y + height / 2, { steps: 3 })
  await page.mouse.move(x + width + 38, y + height / 2, { steps: 3 })
  await page.mouse.up()
  await expect.poll(async () => Math.abs((await cell.boundingBox())!.width - width - 40)).toBeLessThan(3)
})

test('cells joined and divided by the table’s own tools: the table there was is struck, the new one is written on, and either comes alone', async ({
  paper,
}) => {
  const { page } = paper
  const start = await open(paper)
  const text = page.locator('.ProseMirror')
  const tools = page.getByRole('toolbar', { name: '表格工具' })
  await text.getByText('2015').click()
  await text.getByText('12').click({ modifiers: ['Shift'] })
  await expect(text.locator('.selectedCell')).toHaveCount(2)
  await tools.getByRole('button', { name: '合并单元格' }).click()
  await expect(text.locator('span[data-deleted] > table, span[data-deleted] > div > table')).toHaveCount(1)
  const put = text.locator('span[data-inserted]').filter({ has: page.locator('table') })
  await expect(put.locator('td[colspan="2"]')).toHaveText('201512')
  await expect(put.locator('.selectedCell')).toHaveCount(1)
  expect(await page.evaluate(() => window.notices)).not.toContain('changes.untracked')
  const joined = await body(page)
  await put.getByText('34').click()
  await paper.compose(['n', 'ni'], '你')
  await page.evaluate(() => window.handle!.decideChanges('all', 'accept'))
  expect(await table(page)).toEqual([ROWS[0], ['201512', '初稿'], ['2016', '34你', '定稿']])
  await expect(text.locator('table')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await body(page)).toBe(joined)
  await page.evaluate(() => window.handle!.decideChanges('all', 'reject'))
  expect(await body(page)).toBe(start)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await body(page)).toBe(start)
})
