import { expect } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import type { PaperPage } from './harness/openPaper.ts'
import { test } from './harness/paperTest.ts'

/** Pictures of these sizes, each in a colour of its own. */
function pictures(paper: PaperPage, sizes: readonly (readonly [number, number])[]) {
  return paper.page.evaluate(async (all) => {
    const files: { name: string; mimeType: string; bytes: number[] }[] = []
    for (const [at, [width, height]] of all.entries()) {
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const pen = canvas.getContext('2d')!
      pen.fillStyle = `hsl(${at * 80 + 20} 45% 60%)`
      pen.fillRect(0, 0, width, height)
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
      files.push({
        name: `图${at + 1}.png`,
        mimeType: 'image/png',
        bytes: [...new Uint8Array(await blob!.arrayBuffer())],
      })
    }
    return files
  }, sizes)
}

/** Presses what asks for pictures, and gives them. */
async function give(paper: PaperPage, sizes: readonly (readonly [number, number])[], press: () => Promise<void>) {
  const files = await pictures(paper, sizes)
  const chosen = paper.page.waitForEvent('filechooser')
  // The browser is told to hand its dialog over; a key that comes sooner opens the real one.
  await paper.page.waitForTimeout(200)
  await press()
  const chooser = await chosen
  await chooser.setFiles(files.map(({ bytes, ...file }) => ({ ...file, buffer: Buffer.from(bytes) })))
  await expect(paper.page.locator('.ProseMirror figure img')).toHaveCount(sizes.length)
}

/** The pictures of the group by name, in order. */
function names(paper: PaperPage): Promise<readonly string[]> {
  return paper.page.evaluate(() => {
    const found: string[] = []
    window.editor.state.doc.descendants(({ type, attrs }, _pos, parent) => {
      if (type.name === 'figure' && parent?.type.name === 'figureGroup') found.push(String(attrs.asset))
    })
    return found
  })
}

/** A body with an empty paragraph, older than what one undo takes back together with it. */
async function begin(paper: PaperPage): Promise<string> {
  const start = '<p data-indent="2">正文。</p><p data-indent="2"></p>'
  await paper.set(start, 'end')
  await paper.page.waitForTimeout(600)
  return start
}

async function undoTo(paper: PaperPage, start: string): Promise<void> {
  for (let press = 0; press < 16 && (await paper.html()) !== start; press += 1)
    await paper.page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
}

test('several files are put in side by side by keys alone, of one height, moved, taken apart and undone', async ({
  paper,
}) => {
  const { page } = paper
  const start = await begin(paper)
  await page.keyboard.type('/')
  await paper.compose(['z', 'zutu'], '组图')
  await expect(page.getByRole('option')).toHaveText([/^组图/])
  await give(
    paper,
    [
      [600, 400],
      [300, 400],
      [800, 400],
    ],
    () => page.keyboard.press('Enter'),
  )
  expect(await names(paper)).toEqual(['图1.png', '图2.png', '图3.png'])
  const heights = () =>
    page
      .locator('.ProseMirror figure img')
      .evaluateAll((all) =>
        all
          .map((each) => each.getBoundingClientRect())
          .map(({ height, top }) => [Math.round(height), Math.round(top)].join()),
      )
  await expect.poll(async () => new Set(await heights()).size).toBe(1)
  // One that bears a change of 修订 keeps its share of the line.
  const change = (adds: boolean) =>
    page.evaluate((add) => {
      const { tr, doc, schema } = window.editor.state
      const before = { type: 'figure', attrs: { width: 50, align: 'left' } }
      const mark = schema.mark('formatting', { id: 'change0001', by: '编辑甲', at: '2026-05-19T06:08:00.000Z', before })
      let at = 0
      doc.descendants((node, pos) => void (node.attrs.asset === '图2.png' && (at = pos)))
      const made = add ? tr.addNodeMark(at, mark) : tr.removeNodeMark(at, mark)
      window.editor.view.dispatch(made.setMeta('untracked', true).setMeta('addToHistory', false))
    }, adds)
  await change(true)
  await expect(page.locator('span[data-restyled] > figure')).toHaveCount(1)
  await expect.poll(async () => new Set(await heights()).size).toBe(1)
  await change(false)
  const findings = await axeFindings(page)
  expect(findings.filter((finding) => !/^(?:landmark|page-has|region)/.test(finding))).toEqual([])

  // The last is active: its strip is entered by key, and moves it to the left.
  await page.keyboard.press('Alt+Enter')
  const strip = page.getByRole('group', { name: '图片设置' })
  await expect(strip.getByRole('textbox', { name: '替代文字' })).toBeFocused()
  await expect(strip.getByRole('button', { name: '宽度' })).toHaveCount(0)
  const left = strip.getByRole('button', { name: '在组图中左移' })
  for (let press = 0; press < 6 && !(await left.evaluate((each) => each === document.activeElement)); press += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => names(paper)).toEqual(['图1.png', '图3.png', '图2.png'])
  await strip.getByRole('button', { name: '拆开组图' }).click()
  await expect(page.locator('.ProseMirror > figure:not([data-group])')).toHaveCount(3)
  await undoTo(paper, start)
})

test('neighbours are set side by side by the shortcut, get captions, and the last one left stands by itself', async ({
  paper,
}) => {
  const { page } = paper
  const start = await begin(paper)
  await give(
    paper,
    [
      [600, 400],
      [300, 400],
    ],
    () => page.getByRole('button', { name: '插入图片' }).click(),
  )
  await page.keyboard.press('Control+Alt+p')
  await expect(page.locator('figure[data-group] > figure')).toHaveCount(2)
  await page.locator('figcaption').first().click()
  await paper.compose(['z', 'zuo'], '左')
  await page.keyboard.press('ArrowRight')
  await paper.compose(['y', 'you'], '右')
  await expect(page.locator('figcaption')).toHaveText(['左', '右'])
  await page.keyboard.press('Enter')
  await page.keyboard.type('2026')
  await expect(page.locator('.ProseMirror > p')).toHaveText(['正文。', '2026'])
  // Keys on a selected picture: the arrow and Enter go below the group, and put no picture into it.
  await page.locator('figure[data-group] .figure-picture').first().click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('年')
  await page.locator('figure[data-group] .figure-picture').first().click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('中')
  await expect(page.locator('.ProseMirror > p')).toHaveText(['正文。', '中', '年2026'])
  await expect(page.locator('figure[data-group] > figure')).toHaveCount(2)
  await page.locator('figure[data-group] .figure-picture').first().click()
  await page.keyboard.press('Backspace')
  await expect(page.locator('figure[data-group]')).toHaveCount(0)
  await expect(page.locator('figcaption')).toHaveText(['右'])
  await page.keyboard.press('Control+z')
  await expect(page.locator('figure[data-group] > figure')).toHaveCount(2)
  await undoTo(paper, start)
})

test('one caption is written for the whole group by the keyboard, stays with it, and is gone with one undo', async ({
  paper,
}) => {
  const { page } = paper
  await begin(paper)
  await give(
    paper,
    [
      [600, 400],
      [300, 400],
    ],
    () => page.getByRole('button', { name: '插入图片' }).click(),
  )
  await page.keyboard.press('Control+Alt+p')
  await expect(page.locator('figure[data-group] > figure')).toHaveCount(2)
  await page.keyboard.press('Alt+Enter')
  const said = page.locator('.ProseMirror > p[data-group-caption]')
  const button = page.getByRole('group', { name: '图片设置' }).getByRole('button', { name: '组图说明' })
  for (let press = 0; press < 10 && !(await button.evaluate((each) => each === document.activeElement)); press += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(said).toHaveCount(1)
  expect(await said.evaluate((each) => getComputedStyle(each, '::before').content)).toBe('"组图说明"')
  await paper.compose(['z', 'zuo'], '左：会场；')
  await page.keyboard.type('2026')
  await expect(said).toHaveText('左：会场；2026')
  await expect(page.getByRole('button', { name: /^段落样式/ })).toHaveText('组图注')
  const findings = await axeFindings(page)
  expect(findings.filter((finding) => !/^(?:landmark|page-has|region)/.test(finding))).toEqual([])
  // Enter goes on below, Backspace comes back, and what is written in a picture's caption leaves it in its place.
  await page.keyboard.press('Enter')
  await page.keyboard.type('x')
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('!')
  await expect(said).toHaveText('左：会场；2026!')
  await page.locator('figcaption').last().click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('y')
  await expect(page.locator('.ProseMirror > *').nth(2)).toHaveText('左：会场；2026!')
  await expect(page.locator('.ProseMirror > p').nth(2)).toHaveText('y')
  await page.locator('figure[data-group] > figure').first().locator('img').click()
  await page.getByRole('button', { name: '拆开组图' }).click()
  await expect(said).toHaveCount(0)
  await expect(page.locator('.ProseMirror > p[data-align=center]')).toHaveText('左：会场；2026!')
  await page.waitForTimeout(600)
  await page.keyboard.press('Control+z')
  await expect(said).toHaveText('左：会场；2026!')
})
