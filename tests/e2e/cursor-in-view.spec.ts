import { expect } from '@playwright/test'
import { test } from './harness/paperTest.ts'

/** How far the cursor's line is from the upper and the lower edge of the paper's window, and how far the page itself was moved, in pixels. */
function room(): { above: number; below: number; page: number } {
  const { view } = window.editor
  const scroller = view.dom.closest('.paper-scroll')!
  const { top } = scroller.getBoundingClientRect()
  const line = view.coordsAtPos(view.state.selection.head, 1)
  let page = window.scrollY
  for (let at = scroller.parentElement; at !== null; at = at.parentElement) page += at.scrollTop
  return { above: line.top - top, below: top + scroller.clientHeight - line.bottom, page }
}

for (const height of [800, 300]) {
  test(`the line written in stays on screen, in a window of ${height} pixels too`, async ({ paper }) => {
    const { page } = paper
    await page.setViewportSize({ width: 1280, height })
    await paper.set('<p>甲</p>', 'end')
    for (let line = 0; line < 40; line += 1) await page.keyboard.press('Enter')
    await page.keyboard.type('end')
    const low = await page.evaluate(room)
    expect(low.below).toBeGreaterThanOrEqual(height === 800 ? 95 : 20)
    expect(low.above).toBeGreaterThan(0)
    expect(low.page).toBe(0)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('start')
    const high = await page.evaluate(room)
    expect(high.above).toBeGreaterThanOrEqual(0)
    expect(high.below).toBeGreaterThan(0)
    expect(high.page).toBe(0)
  })
}
