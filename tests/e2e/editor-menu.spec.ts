import { expect } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import { test } from './harness/paperTest.ts'

const CELL = (words: string) => `<td><p>${words}</p></td>`
const ROWS = [
  ['年', '收入'],
  ['2015', 'teh'],
]
  .map((row) => `<tr>${row.map(CELL).join('')}</tr>`)
  .join('')
const BODY = `<p>平常的字</p><table><tbody>${ROWS}</tbody></table><p>有<a href="https://example.com/">链接</a>和<sup data-footnote="见旧书">x</sup>注</p>`

test('the right button and the menu key offer what the place is about, each edit one undo', async ({
  paper,
  context,
}) => {
  const { page } = paper
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const menu = page.getByRole('menu', { name: '这里可以做的' })
  const item = (name: string | RegExp) => menu.getByRole('menuitem', { name })
  const text = page.locator('.ProseMirror')
  await paper.set(BODY, 'start')
  const start = await paper.html()
  // The paper alone is no whole page.
  const findings = async () =>
    (await axeFindings(page)).filter((finding) => !/^(?:landmark|page-has|region)/.test(finding))

  await text.locator('p').first().click({ button: 'right' })
  await expect(menu).toHaveCount(0)

  await text.locator('td', { hasText: '收入' }).click({ button: 'right' })
  await expect(item('在下方插入行')).toBeVisible()
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme)
    expect(await findings()).toEqual([])
  }
  await item('在下方插入行').click()
  await expect(text.locator('tr')).toHaveCount(3)
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)

  // Cells that are selected stay so.
  const from = (await text.locator('td').nth(0).boundingBox())!
  const to = (await text.locator('td').nth(1).boundingBox())!
  await page.mouse.move(from.x + 12, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 12, to.y + 10, { steps: 6 })
  await page.mouse.up()
  await expect(text.locator('.selectedCell')).toHaveCount(2)
  await text.locator('td').nth(1).click({ button: 'right' })
  await item('合并单元格').click()
  await expect(text.locator('td[colspan="2"]')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)

  await text.locator('a').click({ button: 'right' })
  await item('复制链接地址').click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://example.com/')
  await text.locator('a').click()
  await page.keyboard.press('Shift+F10')
  await expect(item('改链接…')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(text).toBeFocused()
  await page.keyboard.press('ContextMenu')
  await item('移除链接').press('Enter')
  await expect(text.locator('a')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)

  await text.locator('sup').click({ button: 'right' })
  await item('改注释内容…').click()
  const words = page.getByRole('textbox', { name: '脚注内容' })
  await expect(words).toBeFocused()
  await expect(words).toHaveValue('见旧书')
  await page.keyboard.press('Escape')
  await text.locator('sup').click({ button: 'right' })
  await item('删除注释').click()
  await expect(text.locator('sup')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
})

test('the menu of the system comes with Shift, on plain words, and on a foreign word whose spelling is looked at', async ({
  paper,
}) => {
  const { page } = paper
  await paper.set(BODY, 'start')
  await page.evaluate(() => {
    const seen: boolean[] = []
    ;(window as unknown as { seen: boolean[] }).seen = seen
    window.addEventListener('contextmenu', (event) => seen.push(event.defaultPrevented))
  })
  const seen = () => page.evaluate(() => (window as unknown as { seen: boolean[] }).seen.splice(0))
  const menu = page.getByRole('menu')
  const cell = page.locator('.ProseMirror td', { hasText: 'teh' })
  await page.locator('.ProseMirror p').first().click({ button: 'right' })
  expect(await seen()).toEqual([false])
  await cell.locator('p').click({ button: 'right', position: { x: 8, y: 10 } })
  expect(await seen()).toEqual([true])
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await cell.locator('p').click({ button: 'right', modifiers: ['Shift'], position: { x: 8, y: 10 } })
  expect(await seen()).toEqual([false])
  // Shift had selected up to there.
  await page.locator('.ProseMirror p').first().click()
  await page.evaluate(() => document.querySelector('.paper-sheet')!.setAttribute('spellcheck', 'true'))
  await cell.locator('p').click({ button: 'right', position: { x: 8, y: 10 } })
  expect(await seen()).toEqual([false])
  await expect(menu).toHaveCount(0)
  await page.locator('.ProseMirror td', { hasText: '收入' }).click({ button: 'right' })
  expect(await seen()).toEqual([true])
  await expect(menu).toBeVisible()
})

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

test('the right button on a picture places, replaces, cuts and describes it', async ({ paper }) => {
  const { page } = paper
  const choose = async (press: () => Promise<void>, name: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()])
    await chooser.setFiles({ name, mimeType: 'image/png', buffer: PNG })
  }
  const figure = page.locator('.ProseMirror figure')
  const picture = figure.locator('img').first()
  const item = (name: string) =>
    page.getByRole('menu', { name: '这里可以做的' }).getByRole('menuitem', { name, exact: true })
  await paper.set('<p>前文</p><p>后文</p>', 'start')
  await choose(() => page.getByRole('button', { name: '插入图片' }).click(), '图.png')
  await expect(picture).toHaveAttribute('src', /^blob:/)
  // As wide as can be pointed at.
  await page.getByRole('group', { name: '图片设置' }).getByRole('button', { name: '宽度' }).click()
  await page.getByRole('menuitemradio', { name: '50%' }).click()
  const start = await paper.html()

  await page.locator('.ProseMirror p').first().click()
  await picture.click({ button: 'right' })
  await expect(item('图片居中')).toHaveAttribute('aria-disabled', 'true')
  await item('图片居左').click()
  await expect(figure).toHaveAttribute('data-align', 'left')
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)

  await picture.click({ button: 'right' })
  await choose(() => item('更换图片').click(), '新图.png')
  await expect.poll(() => paper.html()).toContain('新图.png')
  await page.locator('.ProseMirror').focus()
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)

  await picture.click({ button: 'right' })
  await item('替代文字与摄影…').click()
  await expect(page.getByRole('textbox', { name: '替代文字' })).toBeFocused()
  await picture.click({ button: 'right' })
  await item('裁剪与旋转').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await picture.click({ button: 'right' })
  await item('删除图片').click()
  await expect(figure).toHaveCount(0)
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(start)
})
