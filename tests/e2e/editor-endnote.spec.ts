import { expect, type Page } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import { test } from './harness/paperTest.ts'

const START = '<p data-indent="2">据记载，此事有二说。</p>'

test('an endnote is written and undone by the keyboard alone, and counts apart from the footnotes', async ({
  paper,
}) => {
  const { page } = paper
  const words = page.getByRole('textbox', { name: '尾注内容' })
  await paper.set('<p>据记载，此事有二说。</p>', 4)
  await page.keyboard.press('Control+Alt+o')
  await expect(words).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.type('参见附录一')
  await page.keyboard.press('Enter')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  // Right behind it a footnote may stand; asked for again, the endnote itself is meant.
  await page.keyboard.press('Control+Alt+n')
  await expect(page.getByRole('textbox', { name: '脚注内容' })).toHaveValue('')
  await page.keyboard.type('见《旧唐书》')
  await page.keyboard.press('Enter')
  expect(await paper.html()).toMatch(/data-endnote="参见附录一".*data-footnote="见《旧唐书》"/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Alt+o')
  await page.keyboard.type('参见附录二')
  await page.keyboard.press('Enter')
  expect(await heard(page)).toMatch(/尾注 1.*脚注 1.*尾注 2/s)
  await page.keyboard.press('Control+Alt+o')
  await expect(words).toHaveValue('参见附录二')
  await page.keyboard.press('Escape')
  for (let press = 0; press < 6 && (await paper.html()) !== START; press += 1) await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(START)
})

test('a footnote becomes an endnote and one again, with its words, each in one undo', async ({ paper }) => {
  const { page } = paper
  const endnotes = page.locator('.ProseMirror sup[data-endnote]')
  const footnotes = page.locator('.ProseMirror sup[data-footnote]')
  await paper.set('<p>据记载<sup data-footnote="见《旧唐书》"></sup>，此事有二说。</p>', 2)
  const start = await paper.html()
  await footnotes.dblclick()
  const words = page.getByRole('textbox', { name: '脚注内容' })
  await expect(words).toHaveValue('见《旧唐书》')
  await page.keyboard.press('End')
  await page.keyboard.type('卷一')
  await page.getByRole('button', { name: '改为尾注' }).click()
  await expect(endnotes).toHaveAttribute('data-endnote', '见《旧唐书》卷一')
  await expect(footnotes).toHaveCount(0)
  await expect(page.locator('.ProseMirror')).toBeFocused()
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Home')
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Alt+o')
  await expect(page.getByRole('dialog', { name: '尾注' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '改为脚注' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(footnotes).toHaveAttribute('data-footnote', '见《旧唐书》卷一')
  await expect(endnotes).toHaveCount(0)
})

/** What a screen reader is given of the page: signs that the style sheet counts have words of their own there. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n')
}
