import { expect } from '@playwright/test'
import type { PaperPage } from './harness/openPaper.ts'
import { test } from './harness/paperTest.ts'

const shape = (paper: PaperPage) =>
  paper.page.evaluate(() =>
    [...document.querySelectorAll('.ProseMirror tr')].map((row) =>
      [...row.children]
        .map((cell) => `${cell.tagName.toLowerCase()}${(cell as HTMLTableCellElement).colSpan}`)
        .join(' '),
    ),
  )

/** The widths that the cells of the first row store, the first row's alignment, and how wide its cells are on screen. */
const columns = (paper: PaperPage) =>
  paper.page.evaluate(() => {
    const row = window.editor.state.doc.firstChild!.firstChild!
    return {
      stored: row.children.map(({ attrs }) => attrs.colwidth as readonly number[] | null),
      align: row.children.map((cell) => cell.firstChild!.attrs.align as string),
      shown: [...document.querySelectorAll('.ProseMirror th')].map((cell) => (cell as HTMLElement).offsetWidth),
    }
  })

test('a column is drawn wider by the pointer and by keys, cells are aligned, and undo takes each back', async ({
  paper,
}) => {
  const { page } = paper
  await page.getByRole('button', { name: '插入表格' }).click()
  await expect(page.locator('.ProseMirror th')).toHaveCount(3)
  const before = await columns(paper)
  expect(before.stored).toEqual([null, null, null])
  const edge = (await page.locator('th').first().boundingBox())!
  const [x, y] = [edge.x + edge.width, edge.y + edge.height / 2]
  const draw = async (to: number) => {
    await page.mouse.move(x - 2, y)
    await expect(page.locator('.column-resize-handle').first()).toBeVisible()
    await page.mouse.down()
    await page.mouse.move(x + to / 2, y, { steps: 3 })
    await page.mouse.move(x - 2 + to, y, { steps: 3 })
    await page.mouse.up()
  }
  await draw(60)
  await expect.poll(async () => (await columns(paper)).stored).toEqual([[before.shown[0]! + 60], null, null])
  expect((await columns(paper)).shown[0]).toBe(before.shown[0]! + 60)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => columns(paper)).toEqual(before)

  // Drawn far over the edge it takes what the others can spare, and the table stays on the paper.
  await draw(2000)
  await expect.poll(async () => (await columns(paper)).stored[0]).not.toBeNull()
  const { shown } = await columns(paper)
  expect(shown.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(
    before.shown.reduce((sum, width) => sum + width, 0) + 2,
  )
  expect(Math.min(...shown)).toBeGreaterThanOrEqual(38)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => columns(paper)).toEqual(before)

  await page.locator('th').first().click()
  await page.keyboard.press('Control+Alt+]')
  await expect.poll(async () => (await columns(paper)).stored).toEqual([[before.shown[0]! + 16], null, null])
  await page.keyboard.press('Control+Alt+[')
  await expect.poll(async () => (await columns(paper)).stored).toEqual([[before.shown[0]], null, null])
  const tools = page.getByRole('toolbar', { name: '表格工具' })
  await tools.getByRole('button', { name: '列' }).click()
  await page.getByRole('menuitem', { name: '平均分布各列' }).click()
  await expect.poll(async () => columns(paper)).toEqual(before)
  await tools.getByRole('button', { name: '单元格对齐' }).click()
  await page.getByRole('menuitem', { name: '居中' }).click()
  await expect.poll(async () => (await columns(paper)).align).toEqual(['center', 'start', 'start'])
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await columns(paper)).align).toEqual(['start', 'start', 'start'])
})

test('a table is put in, changed, and deleted', async ({ paper }) => {
  const { page } = paper
  const tools = page.getByRole('toolbar', { name: '表格工具' })
  await expect(tools).toHaveCount(0)
  await page.getByRole('button', { name: '插入表格' }).click()
  expect(await shape(paper)).toEqual(['th1 th1 th1', 'td1 td1 td1', 'td1 td1 td1'])
  await expect(tools).toBeVisible()

  await page.keyboard.type('甲')
  await page.keyboard.press('Tab')
  await page.keyboard.type('乙')
  await expect(page.locator('.ProseMirror th').nth(0)).toHaveText('甲')
  await expect(page.locator('.ProseMirror th').nth(1)).toHaveText('乙')

  await tools.getByRole('button', { name: '行' }).first().click()
  await page.getByRole('menuitem', { name: '在下方插入行' }).click()
  await tools.getByRole('button', { name: '列' }).click()
  await page.getByRole('menuitem', { name: '删除列' }).click()
  expect(await shape(paper)).toEqual(['th1 th1', 'td1 td1', 'td1 td1', 'td1 td1'])

  const merge = tools.getByRole('button', { name: '合并单元格' })
  await expect(merge).toBeDisabled()
  await page.locator('td').nth(0).click()
  await page
    .locator('td')
    .nth(1)
    .click({ modifiers: ['Shift'] })
  await page.evaluate(() => {
    const [from, to] = [...document.querySelectorAll('.ProseMirror td')].map(
      (cell) => window.editor.view.posAtDOM(cell, 0) - 1,
    )
    window.editor.commands.setCellSelection({ anchorCell: from!, headCell: to! })
  })
  await merge.click()
  expect(await shape(paper)).toEqual(['th1 th1', 'td2', 'td1 td1', 'td1 td1'])
  await tools.getByRole('button', { name: '拆分单元格' }).click()
  expect(await shape(paper)).toEqual(['th1 th1', 'td1 td1', 'td1 td1', 'td1 td1'])

  const before = await paper.html()
  await tools.getByRole('button', { name: '表题' }).click()
  const caption = page.locator('.ProseMirror [data-table-caption]')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  await paper.compose(['b', 'biao'], '表1')
  await expect(caption).toHaveText('表1')
  await page.keyboard.press('Enter')
  await page.keyboard.type('丙')
  await expect(page.locator('.ProseMirror th').nth(0)).toHaveText(/丙/)
  expect(await page.evaluate(() => document.querySelector('.ProseMirror [data-table-caption] + table') !== null)).toBe(
    true,
  )
  for (let press = 0; press < 6 && (await paper.html()) !== before; press += 1) await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(before)

  await page.locator('.ProseMirror td').first().click()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.locator('.ProseMirror > table + hr[data-page-break]')).toBeVisible()
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(before)
  await page.locator('.ProseMirror td').first().click()
  await tools.getByRole('button', { name: '删除表格' }).click()
  expect(await shape(paper)).toEqual([])
  await expect(tools).toHaveCount(0)
})
