import { expect, type Locator } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import { test } from './harness/paperTest.ts'

test('a footnote is written, numbered, changed and undone by the keyboard alone', async ({ paper }) => {
  const { page } = paper
  const notes = page.locator('.ProseMirror sup[data-footnote]')
  const number = (at: number) =>
    notes.nth(at).evaluate((element) => getComputedStyle(element, '::before').content.replace(/"/g, ''))
  const line = page.locator('.ProseMirror p')
  await paper.set('<p>据记载，此事有二说。</p>', 4)
  await page.keyboard.press('Control+Alt+n')
  const words = page.getByRole('textbox', { name: '脚注内容' })
  await expect(words).toBeFocused()
  await expect.poll(async () => isBelow(await boxOf(page.getByRole('dialog')), await boxOf(line))).toBe(true)
  await page.keyboard.type('见《旧唐书》')
  await words.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })
  await expect(words).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  await page.keyboard.type('又')
  await paper.compose(['y', 'yi'], '一')
  expect(await page.evaluate(() => window.editor.getText())).toBe('据记载又一，此事有二说。')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Alt+n')
  await expect(words).toBeFocused()
  await page.keyboard.type('作者')
  // A press beside the form closes it, and loses nothing.
  await page.mouse.click(40, 600)
  await expect(words).toHaveCount(0)
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Alt+n')
  await expect(words).toHaveValue('作者')
  await page.keyboard.press('End')
  await page.keyboard.type('按')
  await page.keyboard.press('Enter')
  await expect(notes).toHaveCount(2)
  expect([await notes.nth(0).getAttribute('data-footnote'), await notes.nth(1).getAttribute('data-footnote')]).toEqual([
    '作者按',
    '见《旧唐书》',
  ])
  expect(await number(0)).toContain('counter(footnote)')
  // The paper alone is no whole page.
  const findings = await axeFindings(page)
  expect(findings.filter((finding) => !/^(?:landmark|page-has|region)/.test(finding))).toEqual([])

  await notes.nth(1).dblclick()
  await expect(words).toHaveValue('见《旧唐书》')
  await words.fill('见《新唐书》')
  await page.keyboard.press('Enter')
  await expect(notes.nth(1)).toHaveAttribute('data-footnote', '见《新唐书》')
  const start = '<p data-indent="2">据记载，此事有二说。</p>'
  for (let press = 0; press < 6 && (await paper.html()) !== start; press += 1) await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function boxOf(locator: Locator): Promise<Box> {
  return (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
}

/** Whether a form stands right below a line, and not beside it. */
function isBelow(form: Box, line: Box): boolean {
  const gap = form.y - (line.y + line.height)
  return gap >= 0 && gap < 24 && form.x < line.x + line.width && form.x + form.width > line.x
}
