import { expect } from '@playwright/test'
import { test } from './harness/paperTest.ts'

/** A long article whose paragraphs are of very different heights; what is far from the screen is not laid out. */
const body = Array.from({ length: 300 }, (_, at) =>
  at % 10 === 0
    ? `<h2>第${at}节</h2>`
    : `<p>第${at}段。${'据新华社报道，会议今天召开。'.repeat(1 + ((at * 7) % 23))}</p>`,
).join('')

/** A key after the other, as one holds it down. */
const KEYS = { intervals: [60] }

test('a paragraph far away is shown where it stands, whoever goes there', async ({ paper }) => {
  const { page } = paper
  await paper.set(body, 'start')
  /** where the cursor's line stands in the paper's window, as a part of its height */
  const place = () =>
    page.evaluate(() => {
      const { view } = window.editor
      const box = document.querySelector('.paper-scroll')!.getBoundingClientRect()
      return (view.coordsAtPos(view.state.selection.head).top - box.top) / box.height
    })
  const isShown = async () => {
    await expect.poll(place).toBeGreaterThan(0)
    // What stands above is laid out for the first time now, and must not push the line away.
    await page.waitForTimeout(300)
    expect(await place()).toBeGreaterThan(0)
    expect(await place()).toBeLessThan(1)
  }
  for (const words of ['第263段', '第41段', '第188段']) {
    await page.evaluate(() => void window.handle!.run('edit.find'))
    await page.getByRole('textbox', { name: '查找', exact: true }).fill(words)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(300)
    const found = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('found-current') ?? []
        if (!(range instanceof Range)) return null
        const { top, bottom } = range.getBoundingClientRect()
        const box = document.querySelector('.paper-scroll')!.getBoundingClientRect()
        return [String(range), top > box.top && bottom < box.bottom]
      })
    await expect.poll(found).toEqual([words, true])
    await page.keyboard.press('Escape')
    await isShown()
  }

  await page.keyboard.press('Control+Home')
  await isShown()
  await page.keyboard.press('Control+End')
  await isShown()
  await page.keyboard.insertText('末')
  await expect(page.locator('.ProseMirror > p').last()).toContainText(/末$/)
  await page.keyboard.press('Control+z')

  // Page by page, the cursor goes all the way and back.
  await page.keyboard.press('Control+Home')
  const height = await page.evaluate(() => document.querySelector('.paper-scroll')!.scrollHeight)
  await expect
    .poll(async () => {
      await page.keyboard.press('PageDown')
      return page.evaluate(() => window.editor.state.selection.head)
    }, KEYS)
    .toBeGreaterThan(5_000)
  await isShown()
  await expect
    .poll(async () => {
      await page.keyboard.press('PageUp')
      return page.evaluate(() => window.editor.state.selection.head)
    }, KEYS)
    .toBeLessThan(100)
  // The scroll bar told the truth from the beginning.
  const seen = await page.evaluate(() => document.querySelector('.paper-scroll')!.scrollHeight)
  expect(Math.abs(seen - height) / height).toBeLessThan(0.1)
})

test('letters that follow a new paragraph at once stand in the order of their keys', async ({ paper }) => {
  const { page } = paper
  await paper.set('<h2>题</h2><figure><img data-asset="a"><figcaption>图</figcaption></figure>', 'end')
  for (let round = 0; round < 12; round += 1) {
    await page.keyboard.press('Enter')
    await page.keyboard.type('2026')
  }
  await expect(page.locator('.ProseMirror > p')).toHaveText(Array.from({ length: 12 }, () => '2026'))
})

test('a short article is laid out whole, and no longer once it has grown long', async ({ paper }) => {
  const { page } = paper
  const first = () =>
    page
      .locator('.ProseMirror > p')
      .first()
      .evaluate((line) => getComputedStyle(line).contentVisibility)
  await paper.set('<p>清样</p>'.repeat(80), 'end')
  expect(await first()).toBe('visible')
  await page.keyboard.press('Enter')
  await expect.poll(first).toBe('auto')
  await page.keyboard.press('Control+z')
  await expect.poll(first).toBe('visible')
  await page.keyboard.insertText('清'.repeat(10_000))
  await expect.poll(first).toBe('auto')
})

test('what is not laid out is read, selected, copied and undone like the rest', async ({ paper }) => {
  const { page } = paper
  await paper.set(body, 'start')
  const snapshot = await page.locator('.ProseMirror').ariaSnapshot()
  expect(snapshot).toContain('第299段')
  await page.keyboard.press('Control+Shift+End')
  expect(
    await page.evaluate(() => {
      const { from, to } = window.editor.state.selection
      return [from, to === window.editor.state.doc.content.size - 1, getSelection()!.toString().includes('第299段')]
    }),
  ).toEqual([1, true, true])
  const characters = (await paper.html()).length
  await page.keyboard.press('Delete')
  await expect(page.locator('.ProseMirror > *')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  expect((await paper.html()).length).toBe(characters)
  // The wheel goes through all of it, and nothing jumps: a paragraph on the screen moves by what the wheel turned.
  await page.keyboard.press('Control+Home')
  await page.mouse.move(600, 400)
  const jumps: number[] = []
  for (let turn = 0; turn < 25; turn += 1) {
    const mark = await page.evaluate(() => {
      const element = [...document.querySelectorAll<HTMLElement>('.ProseMirror > *')].find(
        (block) => block.getBoundingClientRect().top > 420,
      )!
      Object.assign(window, { marked: element })
      return element.getBoundingClientRect().top
    })
    await page.mouse.wheel(0, 240)
    await page.waitForTimeout(60)
    jumps.push(
      await page.evaluate((top) => {
        const { marked } = window as unknown as { marked: HTMLElement }
        return Math.abs(top - marked.getBoundingClientRect().top - 240)
      }, mark),
    )
  }
  expect(Math.max(...jumps)).toBeLessThan(2)
})
