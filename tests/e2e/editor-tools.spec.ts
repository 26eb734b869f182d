import { expect, type Page } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import { test } from './harness/paperTest.ts'

/** What axe finds but that the paper stands alone here, without the desk's landmarks and heading. */
async function findings(page: Page): Promise<string[]> {
  return (await axeFindings(page)).filter((line) => !/^(?:landmark-one-main|page-has-heading-one|region):/.test(line))
}

const P = (words: string) => `<p data-indent="2">${words}</p>`

test.describe('the hand tools', () => {
  test('the slash menu by keys: finds, moves, runs, leaves an input method its keys, and is undone', async ({
    paper,
  }) => {
    const { page } = paper
    await paper.set('<p></p>', 'start')
    await page.keyboard.type('/')
    const menu = page.getByRole('listbox', { name: '插入' })
    await expect(menu.getByRole('option')).toHaveCount(17)
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await expect(menu.getByRole('option', { name: '小标题二' })).toHaveAttribute('aria-selected', 'true')
    await paper.compose(['b', 'bg'], '表格')
    await expect(menu.getByRole('option')).toHaveText(['插入表格'])
    await page.keyboard.press('Enter')
    expect(await paper.html()).toContain('<table>')
    expect(await page.evaluate(() => window.editor.getText())).not.toContain('/')
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+z')
    expect(await paper.html()).toBe(P(''))
    // While an input method composes the sign opens nothing, and its Enter is its own.
    await paper.composeOpen(['、'])
    await expect(menu).toBeHidden()
    await page.keyboard.press('Escape')
  })

  test('the tools beside a selection stand off its words, work, and are entered by Alt+Enter', async ({ paper }) => {
    const { page } = paper
    await paper.set('<p>甲乙丙丁</p><p>戊己庚辛</p>', 'start')
    const line = await page.locator('.ProseMirror p').nth(1).boundingBox()
    await page.mouse.dblclick(line!.x + 60, line!.y + line!.height / 2)
    const bubble = page.getByRole('toolbar', { name: '选中文字的工具' })
    await expect(bubble).toBeVisible()
    const box = await bubble.boundingBox()
    expect(box!.y + box!.height).toBeLessThanOrEqual(line!.y + 2)
    expect(await findings(page)).toEqual([])
    await bubble.getByRole('button', { name: '加粗' }).click()
    expect(await paper.html()).toContain('<strong>')
    await page.keyboard.press('Control+z')
    expect(await paper.html()).toBe(P('甲乙丙丁') + P('戊己庚辛'))
    await page.keyboard.press('Control+Home')
    await expect(bubble).toBeHidden()
    await page.keyboard.press('Shift+End')
    await expect.poll(() => page.evaluate(() => window.editor.state.selection.empty)).toBe(false)
    await page.keyboard.press('Alt+Enter')
    await expect(bubble.getByRole('button', { name: '加粗' })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await paper.html()).toContain('<em>甲乙丙丁</em>')
    await page.keyboard.press('Escape')
    await expect(page.locator('.ProseMirror')).toBeFocused()
    await page.keyboard.type('字')
    await expect(bubble).toBeHidden()
  })

  test('the format painter paints what the pointer selects, once', async ({ paper }) => {
    const { page } = paper
    await paper.set('<p><strong>粗</strong>体</p><p>平常的话</p>', 2)
    await page.keyboard.press('Control+Alt+c')
    const brush = page.getByRole('button', { name: '格式刷' })
    await expect(brush).toHaveAttribute('aria-pressed', 'true')
    const line = (await page.locator('.ProseMirror p').nth(1).boundingBox())!
    for (const at of [60, 100]) {
      await page.mouse.dblclick(line.x + at, line.y + line.height / 2)
      await expect(brush).toHaveAttribute('aria-pressed', 'false')
    }
    await expect.poll(() => paper.html()).toContain('<strong>平常</strong>')
    await page.keyboard.press('Control+z')
    expect(await paper.html()).toBe(`<p data-indent="2"><strong>粗</strong>体</p>${P('平常的话')}`)
    await page.keyboard.press('Control+Alt+c')
    await page.keyboard.press('Escape')
    await expect(brush).toHaveAttribute('aria-pressed', 'false')
  })

  test('special characters, the date and conversions, by keys, each undone', async ({ paper }) => {
    const { page } = paper
    await paper.set('<p>发展</p>', 'end')
    await page.keyboard.press('Control+Alt+s')
    await expect(page.getByRole('button', { name: '“', exact: true })).toBeFocused()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(page.locator('.ProseMirror')).toBeFocused()
    expect(await paper.html()).not.toBe(P('发展'))
    await page.keyboard.press('Control+z')
    expect(await paper.html()).toBe(P('发展'))
    await page.keyboard.press('Control+Alt+d')
    expect(await page.evaluate(() => window.editor.getText())).toMatch(/^发展\d{4}年\d{1,2}月\d{1,2}日$/)
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: '更多文字样式' }).click()
    expect(await findings(page)).toEqual([])
    await page.getByRole('menuitemcheckbox', { name: '简体转繁体' }).click()
    await expect.poll(() => paper.html()).toBe(P('發展'))
    await page.keyboard.press('Control+z')
    expect(await paper.html()).toBe(P('发展'))
  })

  test('Ctrl+End goes to the very end of a long article, however little of it was on screen', async ({ paper }) => {
    const { page } = paper
    await paper.set(
      Array.from({ length: 300 }, () => `<p>${'据新华社报道，会议今天召开。'.repeat(15)}</p>`).join(''),
      'start',
    )
    await page.keyboard.press('Control+End')
    const atEnd = () =>
      page.evaluate(() => window.editor.state.selection.head === window.editor.state.doc.content.size - 1)
    await expect.poll(atEnd).toBe(true)
    await page.keyboard.press('Control+Home')
    await expect.poll(() => page.evaluate(() => window.editor.state.selection.head)).toBe(1)
    await page.keyboard.press('Control+Shift+End')
    await expect.poll(() => page.evaluate(() => window.editor.state.selection.empty)).toBe(false)
    expect(await page.evaluate(() => window.editor.state.selection.anchor)).toBe(1)
    await expect.poll(() => page.evaluate(() => window.getSelection()!.toString().length)).toBeGreaterThan(60_000)
    // ProseMirror takes a cursor at the very beginning, right after it got the focus, for a slip of the browser.
    await page.evaluate(() => {
      window.editor.commands.setTextSelection(50)
      window.editor.view.dom.blur()
      window.editor.view.focus()
    })
    await page.keyboard.press('Control+Home')
    await page.waitForTimeout(60)
    expect(await page.evaluate(() => window.editor.state.selection.head)).toBe(1)
    await page.evaluate(() => {
      window.editor.commands.setTextSelection(5)
      window.editor.view.dom.blur()
      window.editor.view.focus()
    })
    await page.keyboard.press('Home')
    await page.waitForTimeout(60)
    expect(await page.evaluate(() => window.editor.state.selection.head)).toBe(1)
  })
})
