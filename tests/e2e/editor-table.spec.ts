import { expect } from '@playwright/test'
import { test, type PaperPage } from './harness/paperTest.ts'

const shape = (paper: PaperPage) =>
  paper.page.evaluate(() =>
    [...document.querySelectorAll('.ProseMirror tr')].map((row) =>
      [...row.children]
        .map((cell) => `${cell.tagName.toLowerCase()}${(cell as HTMLTableCellElement).colSpan}`)
        .join(' '),
    ),
  )

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

  await tools.getByRole('button', { name: '删除表格' }).click()
  expect(await shape(paper)).toEqual([])
  await expect(tools).toHaveCount(0)
})
