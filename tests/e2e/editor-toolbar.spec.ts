import { expect } from '@playwright/test'
import { test } from './harness/paperTest.ts'

test.describe('the toolbar', () => {
  test('styles words and shows what holds, without taking the cursor out of the text', async ({ paper }) => {
    const { page } = paper
    await paper.set('<p>甲乙丙</p>', 'start')
    await page.evaluate(() => window.editor.commands.setTextSelection({ from: 2, to: 3 }))
    const bold = page.getByRole('button', { name: '加粗' })
    await expect(bold).toHaveAttribute('aria-pressed', 'false')
    await bold.click()
    await expect(bold).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.type('新')
    await page.getByRole('button', { name: '更多文字样式' }).click()
    await page.getByRole('menuitemcheckbox', { name: '上标' }).click()
    await expect(page.locator('.ProseMirror')).toBeFocused()
    await page.keyboard.type('2')
    expect(await paper.html()).toBe('<p data-indent="2">甲<strong>新<sup>2</sup></strong>丙</p>')
  })

  test('sets style, indent, alignment, lists and quotation', async ({ paper }) => {
    const { page } = paper
    await paper.set('<p>甲</p>', 'end')
    const indent = page.getByRole('button', { name: '首行缩进' })
    await expect(indent).toHaveAttribute('aria-pressed', 'true')
    await indent.click()
    expect(await paper.html()).toBe('<p data-indent="0">甲</p>')
    await indent.click()
    await page.getByRole('button', { name: '对齐' }).click()
    await page.getByRole('menuitemradio', { name: '居中' }).click()
    expect(await paper.html()).toBe('<p data-indent="0" data-align="center">甲</p>')
    await page.getByRole('button', { name: '段落样式' }).click()
    await page.getByRole('menuitemradio', { name: '小标题二' }).click()
    await expect(page.getByRole('button', { name: '段落样式' })).toHaveText('小标题二')
    expect(await paper.html()).toContain('<h3')
    await paper.set('<p>甲</p>', 'end')
    await page.getByRole('button', { name: '编号列表' }).click()
    expect(await paper.html()).toBe('<ol><li><p data-indent="2">甲</p></li></ol>')
    await page.getByRole('button', { name: '编号列表' }).click()
    await page.getByRole('button', { name: '引用' }).click()
    expect(await paper.html()).toBe('<blockquote><p data-indent="2">甲</p></blockquote>')
  })

  test('undoes and redoes', async ({ paper }) => {
    const { page } = paper
    const undo = page.getByRole('button', { name: '撤销' })
    await expect(undo).toBeDisabled()
    await page.locator('.ProseMirror').click()
    await page.keyboard.type('abc')
    await undo.click()
    expect(await page.evaluate(() => window.editor.getText())).toBe('')
    await page.getByRole('button', { name: '重做' }).click()
    expect(await page.evaluate(() => window.editor.getText())).toBe('abc')
  })

  test('is one stop of the Tab key, with arrows within; a key pressed there leaves the place', async ({ paper }) => {
    const { page } = paper
    await paper.set('<p>甲</p>', 'start')
    await page.keyboard.press('Shift+Tab')
    const bar = page.getByRole('toolbar', { name: '编辑工具' })
    await expect(bar.getByRole('button', { name: '修订模式' })).toBeFocused()
    await bar.getByRole('button', { name: /自动排版/ }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(bar.getByRole('button', { name: '分隔线' })).toBeFocused()
    const bold = bar.getByRole('button', { name: '加粗' })
    await bold.focus()
    await page.keyboard.press('Enter')
    await expect(bold).toBeFocused()
    await expect(bold).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Tab')
    await expect(page.locator('.ProseMirror')).toBeFocused()
  })
})
