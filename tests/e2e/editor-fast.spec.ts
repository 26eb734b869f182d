import { expect } from '@playwright/test'
import { test } from './harness/paperTest.ts'
import { pressFast } from './pressFast.ts'

const [ALT, CTRL, SHIFT] = [1, 2, 8]

for (const [name, letter, modifiers, field] of [
  ['a link', 'k', CTRL | SHIFT, '链接地址'],
  ['a footnote', 'n', CTRL | ALT, '脚注内容'],
  ['a formula', 'g', CTRL | ALT, 'TeX 写法'],
  ['the reading of words', 'r', CTRL | ALT, '“甲”的注音'],
] as const) {
  test(`keys that come right after those for ${name} go into its field, not into the paper`, async ({ paper }) => {
    const { page } = paper
    await paper.set('<p>甲乙</p>', 'start')
    await page.evaluate(() => window.editor.commands.setTextSelection({ from: 1, to: 2 }))
    const before = await paper.html()
    await pressFast(page, letter, modifiers, 'abc')
    const input = page.getByRole('textbox', { name: field })
    await expect(input).toBeFocused()
    await expect(input).toHaveValue(/abc/)
    expect(await paper.html()).toBe(before)
  })
}

test('keys that come right after the Enter of a form go into the paper', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p>甲</p>', 'end')
  for (let round = 0; round < 12; round += 1) {
    await page.keyboard.press(round % 2 === 0 ? 'Control+Alt+g' : 'Control+Alt+n')
    await page.keyboard.type('ab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('xyz')
  }
  expect(await page.evaluate(() => window.editor.getText().replace(/[^xyz]/g, ''))).toBe('xyz'.repeat(12))
})
