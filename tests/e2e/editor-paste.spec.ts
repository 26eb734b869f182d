import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { readClipboard } from '../../src/intake/clipboard/readClipboard.ts'
import { ROOT } from '../helpers/sourceFiles.ts'
import type { PaperPage } from './harness/openPaper.ts'
import { test } from './harness/paperTest.ts'

/** Pastes as a real clipboard does: a cancellable event with data, and the browser's own reading of it. */
async function paste(paper: PaperPage, data: Readonly<Record<string, string>>, pictures: readonly string[] = []) {
  await paper.page.evaluate(
    ([types, names]) => {
      const clipboardData = new DataTransfer()
      for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text)
      for (const name of names) clipboardData.items.add(new File(['x'], name, { type: 'image/png' }))
      window.editor.view.dom.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    [data, pictures] as const,
  )
}
const blocks = (paper: PaperPage) =>
  paper.page.evaluate(() =>
    window.editor.state.doc.children.map(
      ({ type, attrs, textContent }) => `${type.name} ${String(attrs.asset || attrs.remote || textContent)}`,
    ),
  )

test('Word: the words come, with headings and nested lists, and nothing of its machinery', async ({ paper }) => {
  const item = (level: number, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;</span></span><![endif]>${text}<o:p></o:p></p>`
  await paste(paper, {
    'text/html': `<html><head><style>p.MsoNormal{margin:0cm}</style></head><body><!--StartFragment--><h1>一、做法</h1><p class=MsoNormal style='text-indent:24pt'>　　<b>近日</b>，召开会议。<o:p></o:p></p>${item(1, '甲')}${item(2, '甲一')}<!--EndFragment--></body></html>`,
  })
  expect(await paper.html()).toBe(
    '<h2>一、做法</h2><p data-indent="2"><strong>近日</strong>，召开会议。</p><ul><li><p data-indent="0">甲</p><ul><li><p data-indent="0">甲一</p></li></ul></li></ul>',
  )
})

test('a page with pictures: bytes are kept, names and addresses too, and each loss is told', async ({ paper }) => {
  const data = 'data:image/png;base64,iVBORw0KGgo='
  await paste(paper, {
    'text/html': `<p>前</p><img src="${data}"><p>中</p><img src="file:///C:/t/clip_image001.png"><img src="https://a.cn/1.png"><img src="data:image/svg+xml,x"><p>后</p>`,
  })
  await expect
    .poll(() => blocks(paper))
    .toEqual([
      'paragraph 前',
      'figure paste-1.png',
      'paragraph 中',
      'figure clip_image001.png',
      'figure https://a.cn/1.png',
      'paragraph 后',
    ])
  expect(
    (await paper.page.evaluate(() => window.notices)).map((notice) => (JSON.parse(notice) as [string])[0]),
  ).toEqual(['editor.notice.picturesRemote', 'editor.notice.picturesMissing', 'editor.notice.picturesRefused'])
})

test('another way: from the keyboard, each taken back by one undo; the choice goes by itself', async ({ paper }) => {
  const { page } = paper
  const original = '<p data-indent="2">首尾</p>'
  await paper.set('<p>首尾</p>', 2)
  await paste(paper, {
    'text/html':
      '<p style="text-align:justify">甲<b>乙</b></p><p></p><table><tr><td>1</td><td>2</td></tr></table><p>丙</p>',
    'text/plain': '甲乙\n1\t2\n丙',
  })
  const choice = page.getByRole('toolbar', { name: /粘贴方式/ })
  await expect(choice.getByRole('button', { name: '保留结构' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('status').filter({ hasText: '已整理' })).toHaveText('已整理：空段 1')
  expect(await paper.html()).toContain('<table>')

  await page.keyboard.press('Control+Alt+v')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  expect(await paper.html()).toBe('<p data-indent="2">首甲乙</p><p data-indent="2">1\t2</p><p data-indent="2">丙尾</p>')
  await expect(choice.getByRole('button', { name: '纯文本' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  expect(await paper.html()).toContain('<table>')
  await page.keyboard.press('Escape')
  await expect(choice).toHaveCount(0)

  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe(original)
  await page.keyboard.press('Control+Shift+z')
  expect(await paper.html()).toContain('<table>')
  await page.keyboard.press('Control+z')

  await paste(paper, { 'text/html': '<p>丁</p><p>戊</p>' })
  await expect(choice).toHaveCount(1)
  await page.keyboard.type('a')
  await expect(choice).toHaveCount(0)
})

test('a real clipboard: Ctrl+V keeps the structure, Ctrl+Shift+V the words alone', async ({ paper, context }) => {
  const { page } = paper
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await paper.set('<p></p>', 'start')
  await page.evaluate(async () => {
    const blob = (type: string, text: string) => new Blob([text], { type })
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blob('text/html', '<h2>题</h2><p><b>甲</b>乙</p>'),
        'text/plain': blob('text/plain', '题\n甲乙'),
      }),
    ])
  })
  await page.keyboard.press('Control+v')
  expect(await paper.html()).toBe('<h2>题</h2><p data-indent="2"><strong>甲</strong>乙</p>')
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe('<p data-indent="2"></p>')
  await page.keyboard.press('Control+Shift+v')
  expect(await paper.html()).toBe('<p data-indent="2">题</p><p data-indent="2">甲乙</p>')
  await page.keyboard.press('Control+z')
  expect(await paper.html()).toBe('<p data-indent="2"></p>')
})

test('nothing pasted is fetched from the network', async ({ paper }) => {
  const asked: string[] = []
  paper.page.on('request', (request) => asked.push(request.url()))
  await paste(paper, {
    'text/html': '<p>甲</p><img src="http://127.0.0.1:9/a.png"><link rel=stylesheet href="http://127.0.0.1:9/a.css">',
  })
  await paper.page.waitForTimeout(300)
  expect(asked).toEqual([])
})

test('plain text: a paragraph a line; a whole page goes to the window first', async ({ paper }) => {
  const page = ['首页 >> 原创专区', '题目', '来源：甲', '作者：乙', '  正文。', '（责编：丙）'].join('\n')
  await paste(paper, { 'text/plain': page })
  expect(await paper.page.evaluate(() => window.manuscripts.length)).toBe(1)
  expect(await blocks(paper)).toEqual(['paragraph '])
  await paper.page.evaluate(() => (window.takesManuscript = false))
  await paste(paper, { 'text/plain': page })
  await expect.poll(async () => (await blocks(paper)).length).toBe(6)
  expect((await blocks(paper))[4]).toBe('paragraph 正文。')
})

test('dropped files: pictures at the place, SVG refused, manuscripts to the window', async ({ paper }) => {
  await paper.set('<p>甲</p><p>乙</p>', 'start')
  await paper.page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    const files = { '图.png': 'image/png', '坏.svg': 'image/svg+xml', '稿.txt': 'text/plain' }
    for (const [name, type] of Object.entries(files)) dataTransfer.items.add(new File(['x'], name, { type }))
    const { left, bottom } = document.querySelector('.ProseMirror p:last-child')!.getBoundingClientRect()
    window.editor.view.dom.dispatchEvent(
      new DragEvent('drop', {
        dataTransfer,
        clientX: left + 200,
        clientY: bottom - 4,
        bubbles: true,
        cancelable: true,
      }),
    )
  })
  await expect.poll(() => blocks(paper)).toEqual(['paragraph 甲', 'paragraph 乙', 'figure 图.png'])
  expect(await paper.page.evaluate(() => [window.files, window.notices.length])).toEqual([['稿.txt'], 1])
})

test('the browser’s parser and the core’s read every program’s clipboard alike', async ({ paper }) => {
  const folder = join(ROOT, 'tests/fixtures/clipboard')
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '')
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []))
  expect(names.length).toBeGreaterThanOrEqual(40)
  for (const name of names) {
    const data = { html: read(`${name}.html`), text: read(`${name}.txt`), rtf: read(`${name}.rtf`), files: [] }
    for (const mode of ['structure', 'styles', 'text'] as const) {
      const here = await paper.page.evaluate(
        ([given, way]) => {
          const { source, blocks, notes } = window.readClipboard(given, way)
          return { source, blocks, notes }
        },
        [data, mode] as const,
      )
      const { source, blocks, notes } = readClipboard(data, mode)
      expect(here, `${name}, ${mode}`).toEqual(JSON.parse(JSON.stringify({ source, blocks, notes })))
    }
  }
})

test('keys that cut and paste move a bookmark, and those that copy leave it where it is', async ({ paper }) => {
  const { page } = paper
  const note = '<sup data-footnote="注" title="注"></sup>'
  await paper.set(
    `<p>前</p><p data-bookmark="甲">段<strong>粗</strong>${note}</p><h2 data-bookmark="乙">题</h2><p>后</p>`,
    'start',
  )
  const marked = () => page.locator('.ProseMirror [data-bookmark]').allTextContents()
  const before = await marked()
  expect(before).toHaveLength(2)
  const select = (from: number, to: number) =>
    page.evaluate(([start, end]) => window.editor.commands.setTextSelection({ from: start, to: end }), [
      from,
      to,
    ] as const)
  await select(4, 12)
  await page.keyboard.press('Control+x')
  expect(await marked()).toEqual([])
  await page.evaluate(() => window.editor.commands.setTextSelection(window.editor.state.doc.content.size - 1))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  expect(await marked()).toEqual(before)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  expect(await page.evaluate(() => window.editor.getText().match(/题/g)?.length)).toBe(2)
  expect(await marked()).toEqual(before)
})

test('words dragged by the mouse keep their comment, and those dragged with Ctrl leave it where it is', async ({
  paper,
}) => {
  const { page } = paper
  await paper.set('<p>甲乙丙丁</p><p>戊己</p>', 'start')
  await page.evaluate(() => {
    window.editor.commands.setTextSelection({ from: 2, to: 4 })
    window.handle!.addComment('abcdef', { by: '甲', at: '', text: '查' })
  })
  const drag = async (from: number, to: number) => {
    const [a, b] = await page.evaluate((places) => places.map((place) => window.editor.view.coordsAtPos(place)), [
      from,
      to,
    ] as const)
    await page.mouse.move(a!.left + 4, (a!.top + a!.bottom) / 2)
    await page.mouse.down()
    await page.mouse.move(b!.left + 9, b!.top + 9, { steps: 3 })
    await page.mouse.move(b!.left + 1, (b!.top + b!.bottom) / 2, { steps: 3 })
    await page.mouse.up()
  }
  const texts = () => page.locator('.ProseMirror > p').allTextContents()
  const commented = page.locator('.ProseMirror [data-comment]')
  await drag(2, 8)
  await expect.poll(texts).toEqual(['甲丁', '戊乙丙己'])
  await expect(commented).toHaveText(['乙丙'])
  await page.keyboard.down('Control')
  await drag(6, 2)
  await page.keyboard.up('Control')
  await expect.poll(texts).toEqual(['甲乙丙丁', '戊乙丙己'])
  await expect(commented).toHaveText(['乙丙'])
  await expect(page.locator('.ProseMirror > p').first().locator('[data-comment]')).toHaveCount(0)
})
