import { expect } from '@playwright/test'
import { axeFindings } from './axeFindings.ts'
import type { PaperPage } from './harness/openPaper.ts'
import { test } from './harness/paperTest.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const attrs = (paper: PaperPage) =>
  paper.page.evaluate(() => window.editor.getJSON().content?.find(({ type }) => type === 'figure')?.attrs)

async function choose(paper: PaperPage, button: string, name: string): Promise<void> {
  const [chooser] = await Promise.all([
    paper.page.waitForEvent('filechooser'),
    paper.page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'image/png', buffer: PNG })
}

test('a picture is put in by file, described, placed, replaced and deleted', async ({ paper }) => {
  const { page } = paper
  await choose(paper, '插入图片', '图.png')
  await expect(page.locator('figure img')).toHaveAttribute('src', /^blob:/)
  const strip = page.getByRole('group', { name: '图片设置' })
  await expect(strip).toBeVisible()

  await strip.getByRole('textbox', { name: '替代文字' }).click()
  await paper.compose(['s', 'shan'], '山村')
  await strip.getByRole('textbox', { name: '摄影' }).fill('吴益美')
  await strip.getByRole('button', { name: '宽度' }).click()
  await page.getByRole('menuitemradio', { name: '50%' }).click()
  await strip.getByRole('button', { name: '图片居右' }).click()
  expect(await attrs(paper)).toEqual({
    asset: '图.png',
    remote: '',
    alt: '山村',
    credit: '吴益美',
    width: 50,
    align: 'right',
  })
  await expect(page.locator('.figure-credit')).toHaveText('摄影：吴益美')

  await choose(paper, '更换图片', '新图.png')
  await expect.poll(async () => (await attrs(paper))?.asset).toBe('新图.png')
  await strip.getByRole('button', { name: '删除图片' }).click()
  await expect(page.locator('figure')).toHaveCount(0)
  await expect(strip).toHaveCount(0)
})

/** A picture of 80 by 40, red on the left and blue on the right. */
function halves(paper: PaperPage): Promise<number[]> {
  return paper.page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [80, 40]
    const pen = canvas.getContext('2d')!
    pen.fillStyle = 'rgb(255,0,0)'
    pen.fillRect(0, 0, 40, 40)
    pen.fillStyle = 'rgb(0,0,255)'
    pen.fillRect(40, 0, 40, 40)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    return [...new Uint8Array(await blob!.arrayBuffer())]
  })
}

/** The size of the picture on the paper, and the colour of its first and last pixel. */
function picture(paper: PaperPage): Promise<unknown> {
  return paper.page.evaluate(async () => {
    const image = document.querySelector<HTMLImageElement>('.ProseMirror figure img')
    // A picture that is being put in, or changed for another, cannot be decoded: it is asked for again.
    const drawn = await image?.decode().then(
      () => true,
      () => false,
    )
    if (!image || !drawn) return 'not drawn yet'
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight]
    const pen = canvas.getContext('2d')!
    pen.drawImage(image, 0, 0)
    const at = (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data.slice(0, 3)].join()
    return [canvas.width, canvas.height, at(0, 0), at(canvas.width - 1, canvas.height - 1)]
  })
}

test('a picture is turned and cut, by fields and by the pointer, and undo brings the whole one back', async ({
  paper,
}) => {
  const { page } = paper
  const buffer = Buffer.from(await halves(paper))
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '插入图片' }).click(),
  ])
  await chooser.setFiles({ name: '图.png', mimeType: 'image/png', buffer })
  await expect.poll(() => picture(paper)).toEqual([80, 40, '255,0,0', '0,0,255'])
  const strip = page.getByRole('group', { name: '图片设置' })
  const dialog = page.getByRole('dialog', { name: '裁剪与旋转' })
  await strip.getByRole('button', { name: '裁剪与旋转' }).click()
  await expect(dialog.getByRole('textbox', { name: '宽' })).toHaveValue('80')
  expect((await axeFindings(page)).filter((finding) => !/^(?:landmark|page-has|region)/.test(finding))).toEqual([])
  await dialog.getByRole('button', { name: '向右转' }).click()
  await expect(dialog.getByRole('textbox', { name: '宽' })).toHaveValue('40')
  await dialog.getByRole('textbox', { name: '高' }).fill('30')
  await dialog.getByRole('button', { name: '完成' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => picture(paper)).toEqual([40, 30, '255,0,0', '255,0,0'])
  expect((await attrs(paper))?.asset).toBe('图-cut.png')
  await page.keyboard.press('Control+z')
  await expect.poll(() => picture(paper)).toEqual([80, 40, '255,0,0', '0,0,255'])

  await strip.getByRole('button', { name: '裁剪与旋转' }).click()
  const corner = dialog.locator('.crop-handle[data-x="-1"][data-y="0"]')
  await expect(corner).toBeVisible()
  const box = (await corner.boundingBox())!
  await page.mouse.move(box.x + 7, box.y + 7)
  await page.mouse.down()
  await page.mouse.move(box.x + 67, box.y + 7, { steps: 4 })
  await page.mouse.up()
  await expect(dialog.getByRole('textbox', { name: '左' })).toHaveValue('60')
  await dialog.getByRole('button', { name: '完成' }).click()
  await expect.poll(() => picture(paper)).toEqual([20, 40, '0,0,255', '0,0,255'])
})

test('is worked by keyboard alone', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p>前</p><figure><img data-asset="W0201.jpg" alt=""><figcaption>图注</figcaption></figure>', 5)
  await page.keyboard.press('Alt+Enter')
  const field = page.getByRole('textbox', { name: '替代文字' })
  await expect(field).toBeFocused()
  await page.keyboard.type('abc')
  await page.keyboard.press('Escape')
  await expect(page.locator('.ProseMirror')).toBeFocused()
  expect((await attrs(paper))?.alt).toBe('abc')
  // ProseMirror reads the browser's own moves of the cursor a moment later.
  await page.waitForTimeout(60)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.evaluate(() => window.editor.state.selection.from)).toBe(4)
  await page.keyboard.press('Backspace')
  await expect(page.locator('figure')).toHaveClass(/ProseMirror-selectednode/)
  await page.keyboard.press('Backspace')
  await expect(page.locator('figure')).toHaveCount(0)
})

test('keys and signs over words that reach out of a caption take their place, and one undo brings all back', async ({
  paper,
}) => {
  const { page } = paper
  const body = '<p>前</p><figure><img data-asset="W0201.jpg" alt=""><figcaption>图注</figcaption></figure><p>后文</p>'
  const shape = () => page.evaluate(() => String(window.editor.state.doc))
  const start = 'doc(paragraph("前"), figure("图注"), paragraph("后文"))'
  for (const [write, made] of [
    [() => page.keyboard.press('Enter'), 'figure("图"), paragraph("文")'],
    [() => page.keyboard.press('Backspace'), 'figure("图文")'],
    [() => page.keyboard.type('k'), 'figure("图k文")'],
    [() => page.keyboard.insertText('“'), 'figure("图“文")'],
    [() => paper.compose(['n', 'ni'], '你'), 'figure("图你文")'],
  ] as const) {
    await paper.set(body, 5)
    await page.evaluate(() => window.editor.commands.setTextSelection({ from: 5, to: 9 }))
    await page.waitForTimeout(40)
    await write()
    expect(await shape()).toBe(`doc(paragraph("前"), ${made})`)
    await page.keyboard.press('Control+z')
    await expect.poll(shape).toBe(start)
  }
})

test('its strip stands on the figure, and the caption shows its hint until it has words', async ({ paper }) => {
  const { page } = paper
  await paper.set(
    '<p>前</p><p>前</p><figure><img data-asset="W0201.jpg" alt=""><figcaption></figcaption></figure>',
    'start',
  )
  await page.locator('.figure-picture').click()
  const strip = (await page.getByRole('group', { name: '图片设置' }).boundingBox())!
  const figure = (await page.locator('figure').boundingBox())!
  expect(Math.abs(strip.y + strip.height - figure.y)).toBeLessThan(16)
  const hint = () => page.locator('figcaption').evaluate((caption) => getComputedStyle(caption, '::before').content)
  expect(await hint()).toBe('"图注"')
  await page.locator('figcaption').click()
  await paper.composeOpen(['t', 'tu'])
  expect(await hint()).toBe('none')
})
