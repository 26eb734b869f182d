import { expect, type Page } from '@playwright/test'
import { paragraphJson } from '../../src/article/document/paragraphJson.ts'
import type { PaperPage } from './harness/openPaper.ts'
import { test } from './harness/paperTest.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const NIHAO = ['n', 'ni', "ni'h", "ni'hao"]

/** Opens paragraphs of plain words in a paper that tracks. */
async function open({ page }: PaperPage, ...lines: string[]): Promise<void> {
  await page.evaluate((content) => {
    window.tracks = true
    return window.openArticle({ type: 'doc', content })
  }, lines.map(paragraphJson))
  await page.locator('.ProseMirror').focus()
}

/** The body in short: [+put in+], [-taken out-], ¶+ and ¶- for ends, / between paragraphs. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const sign = (marks: readonly { readonly type: { readonly name: string } }[]) =>
      marks.map(({ type }) => ({ insertion: '+', deletion: '-' })[type.name] ?? '').join('')
    const lines: string[] = []
    window.editor.state.doc.descendants((node) => {
      if (!node.isTextblock) return true
      const words = node.children.map((piece) => {
        const around = sign(piece.marks)
        const text = piece.text ?? '↵'
        return around === '' ? text : `[${around}${text}${around}]`
      })
      lines.push(words.join('') + (sign(node.marks) === '' ? '' : `¶${sign(node.marks)}`))
      return false
    })
    return lines.join('/')
  })

const bodyOf = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(window.editor.getJSON()))

const decided = (page: Page, decision: 'accept' | 'reject'): Promise<string> =>
  page.evaluate((what) => {
    window.handle!.decideChanges('all', what)
    const text = window.editor.getText({ blockSeparator: '/' })
    window.editor.commands.undo()
    return text
  }, decision)

const select = ({ page }: PaperPage, from: number, to = from): Promise<boolean> =>
  page.evaluate((range) => window.editor.commands.setTextSelection(range), { from, to })

test.describe('修订', () => {
  test('keys put in, take out, divide and join, and undo goes back to the start', async ({ paper }) => {
    const { page } = paper
    await open(paper, '会议今天召开。', '第二段')
    await select(paper, 3)
    await page.keyboard.type('将')
    await page.keyboard.type('于')
    expect(await shown(page)).toBe('会议[+将于+]今天召开。/第二段')
    await page.keyboard.press('Backspace')
    expect(await shown(page)).toBe('会议[+将+]今天召开。/第二段')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Delete')
    expect(await shown(page)).toBe('会议[+将+][-今天-]召开。/第二段')
    await page.keyboard.press('Enter')
    expect(await shown(page)).toBe('会议[+将+][-今天-]¶+/召开。/第二段')
    await page.keyboard.press('End')
    await page.keyboard.press('Delete')
    expect(await shown(page)).toBe('会议[+将+][-今天-]¶+/召开。¶-/第二段')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    expect(await decided(page, 'accept')).toBe('会议将/召开第二段')
    expect(await decided(page, 'reject')).toBe('会议今天召开。/第二段')
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('Control+z')
    expect(await shown(page)).toBe('会议今天召开。/第二段')
  })

  test('words and paragraphs that are selected are replaced; a cut and a paste are tracked', async ({ paper }) => {
    const { page } = paper
    await open(paper, '据新华社报道', '第二段', '第三段')
    await select(paper, 2, 5)
    await page.keyboard.type('本报')
    expect(await shown(page)).toBe('据[-新华社-][+本报+]报道/第二段/第三段')
    await select(paper, 8, 14)
    await page.keyboard.press('Delete')
    expect(await decided(page, 'accept')).toBe('据本报报/第三段')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Control+x')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+v')
    expect(await decided(page, 'accept')).toMatch(/^第三段据本报报\/?$/)
    expect(await decided(page, 'reject')).toBe('据新华社报道/第二段/第三段')
  })

  test('an input method writes at the start, within, at the end, within what was taken out, and over a selection', async ({
    paper,
  }) => {
    const { page } = paper
    await open(paper, '已有文字')
    await select(paper, 1)
    await paper.compose(NIHAO, '你好')
    expect(await shown(page)).toBe('[+你好+]已有文字')
    await paper.compose(['s', 'shi'], '世')
    expect(await shown(page)).toBe('[+你好世+]已有文字')
    await select(paper, 5, 7)
    await paper.compose(NIHAO, '你好')
    expect(await shown(page)).toBe('[+你好世+]已[-有文-][+你好+]字')
    await select(paper, 6)
    await paper.compose(['d'], '的')
    expect(await shown(page)).toBe('[+你好世+]已[-有-][+的+][-文-][+你好+]字')
    await page.keyboard.press('End')
    await paper.compose(['l', 'le'], '了')
    await paper.compose(['x'], '')
    expect(await shown(page)).toBe('[+你好世+]已[-有-][+的+][-文-][+你好+]字[+了+]')
    expect(await decided(page, 'reject')).toBe('已有文字')
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('Control+z')
    expect(await shown(page)).toBe('已有文字')
  })

  test('random compositions end with exactly what was committed', async ({ paper }) => {
    const { page } = paper
    let state = 20261126
    const random = (below: number) => {
      state = (state * 1103515245 + 12345) % 2147483648
      return state % below
    }
    await open(paper, '近日中共中央办公厅印发通知')
    let plain = [...'近日中共中央办公厅印发通知']
    for (let turn = 0; turn < 12; turn += 1) {
      const from = random(plain.length + 1)
      const to = Math.min(plain.length, from + random(3))
      const words = ['新', '社会', '科学院'][random(3)]!
      const range = await page.evaluate(
        ([start, end]) => {
          const at: number[] = []
          window.editor.state.doc.descendants((node, pos) => {
            if (!node.isText || node.marks.some(({ type }) => type.name === 'deletion')) return
            for (let index = 0; index < node.nodeSize; index += 1) at.push(pos + index)
          })
          const last = (at.at(-1) ?? 0) + 1
          return { from: at[start!] ?? last, to: end === start ? (at[start!] ?? last) : (at[end! - 1] ?? 0) + 1 }
        },
        [from, to],
      )
      await select(paper, range.from, range.to)
      await paper.compose(['a', 'ab'], words)
      plain = [...plain.slice(0, from), ...words, ...plain.slice(to)]
      expect(await decided(page, 'accept')).toBe(plain.join(''))
    }
    expect(await decided(page, 'reject')).toBe('近日中共中央办公厅印发通知')
  })

  test('formats by their keys are listed, rejected one by one and accepted, and undo goes back to the start', async ({
    paper,
  }) => {
    const { page } = paper
    const body = () => page.evaluate(() => JSON.stringify(window.editor.getJSON()))
    const listed = () =>
      page.evaluate(() =>
        window.handle!.changes().map(({ formatted, formats }) => [formatted, ...formats.map((each) => each.kind)]),
      )
    const decide = (index: number, decision: 'accept' | 'reject') =>
      page.evaluate(([at, what]) => window.handle!.decideChanges({ id: window.handle!.changes()[at]!.id }, what), [
        index,
        decision,
      ] as const)
    const text = page.locator('.ProseMirror')
    await open(paper, '会议今天召开。', '背景', '第三段')
    const start = await body()
    await select(paper, 1, 3)
    await page.keyboard.press('Control+b')
    await select(paper, 11)
    await page.keyboard.press('Control+Alt+2')
    await select(paper, 15)
    await page.keyboard.press('Control+Shift+e')
    await select(paper, 5, 7)
    await page.keyboard.press('Control+i')
    await page.keyboard.press('Control+b')
    expect(await listed()).toEqual([
      ['会议', 'set'],
      ['召开', 'set', 'set'],
      ['背景', 'block'],
      ['第三段', 'block'],
    ])
    await expect(text.locator('span[data-formatted]')).toHaveText(['会议', '召开'])
    await expect(text.locator('span[data-restyled] > h2')).toHaveText('背景')
    await page.evaluate(() => window.handle!.run('change.next'))
    await decide(0, 'reject')
    await expect(text.locator('strong')).toHaveText(['召开'])
    await decide(1, 'reject')
    await expect(text.locator('h2')).toHaveCount(0)
    await page.evaluate(() => window.handle!.decideChanges('all', 'accept'))
    await expect(text.locator('[data-formatted], [data-restyled]')).toHaveCount(0)
    await expect(text.locator('em strong, strong em')).toHaveText('召开')
    await expect(text.locator('p[data-align="center"]')).toHaveText('第三段')
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('Control+z')
    expect(await body()).toBe(start)
  })

  test('what is typed over words that reach out of a caption goes on where it began', async ({ paper }) => {
    const { page } = paper
    await open(paper, '会议今天召开。', '第二段', '第三段')
    await page.evaluate(() => {
      const { tr, schema } = window.editor.state
      tr.insert(9, schema.nodes.figure!.create({ asset: '甲.png' }, schema.text('图注')))
      window.editor.view.dispatch(tr.setMeta('untracked', true))
    })
    await select(paper, 11, 15)
    await page.keyboard.type('说明')
    expect(await shown(page)).toBe('会议今天召开。/图注¶-/[-第二段-]¶-/图说[+明+]二段¶+/第三段')
  })

  test('the place of a picture and the headers of a table are one change each, beside what bears them, and come back', async ({
    paper,
  }) => {
    const { page } = paper
    const body = () => page.evaluate(() => JSON.stringify(window.editor.getJSON()))
    await open(paper, '会议今天召开。', '第二段')
    await page.evaluate(() => {
      const { nodes } = window.editor.schema
      const text = (words: string) => window.editor.schema.text(words)
      const cell = (words: string) => nodes.tableCell!.create(null, nodes.paragraph!.create(null, text(words)))
      const row = nodes.tableRow!.create(null, [cell('年份'), cell('月份')])
      const { tr } = window.editor.state
      tr.insert(9, [nodes.figure!.create(null, text('图注')), nodes.table!.create(null, row)])
      window.editor.view.dispatch(tr.setMeta('untracked', true))
    })
    const start = await body()
    await select(paper, 11)
    await page.keyboard.press('Control+Shift+r')
    await select(paper, 18)
    await page.getByRole('button', { name: '表头行' }).click()
    const text = page.locator('.ProseMirror')
    await expect(text.locator('span[data-restyled] > figure[data-align="right"]')).toHaveCount(1)
    await expect(text.locator('tr > span[data-restyled] > th')).toHaveText(['年份', '月份'])
    const tops = await text
      .locator('td, th')
      .evaluateAll((cells) => cells.map((each) => each.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
    expect(await page.evaluate(() => window.handle!.changes().map(({ formatted }) => formatted))).toEqual([
      '□',
      '年份 月份',
    ])
    await page.evaluate(() => window.handle!.decideChanges('all', 'reject'))
    expect(await body()).toBe(start)
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+z')
    expect(await body()).toBe(start)
  })

  test('a picture that is put in the place of another shows that one below it until somebody decides', async ({
    paper,
  }) => {
    const { page } = paper
    await open(paper, '会议今天召开。', '第二段')
    const choose = async (button: string, name: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: button, exact: true }).click(),
      ])
      await chooser.setFiles({ name, mimeType: 'image/png', buffer: PNG })
    }
    await select(paper, 9)
    await choose('插入图片', '甲.png')
    await expect(page.locator('.figure-picture img')).toHaveCount(1)
    await page.evaluate(() => window.handle!.decideChanges('all', 'accept'))
    const start = await bodyOf(page)
    await choose('更换图片', '乙.png')
    const former = page.locator('.figure-former')
    await expect(former).toHaveText('换下的图片：甲.png')
    await expect(former.locator('img')).toHaveAttribute('src', /^blob:/)
    // Its tools still stand on it.
    await expect(page.locator('figure.is-active')).toHaveCount(1)
    expect(await page.evaluate(() => window.notices)).not.toContain('changes.untracked')
    expect(await page.evaluate(() => window.handle!.changes().map(({ formats }) => formats))).toMatchObject([
      [{ kind: 'block', before: { attrs: { asset: '甲.png' } }, after: { attrs: { asset: '乙.png' } } }],
    ])
    // The picture may be set otherwise meanwhile: all of it is one change.
    await page.getByRole('button', { name: '图片居右' }).click()
    await expect(former).toBeVisible()
    await former.click()
    await page.evaluate(() => window.handle!.decideChanges('all', 'reject'))
    expect(await bodyOf(page)).toBe(start)
    await expect(former).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(former).toBeVisible()
    await page.evaluate(() => window.handle!.decideChanges('all', 'accept'))
    await expect(former).toBeHidden()
    expect(await bodyOf(page)).toContain('乙.png')
    expect(await bodyOf(page)).not.toContain('甲.png')
  })

  test('lists, quotations and boxes by their keys are listed and come back to the letter', async ({ paper }) => {
    const { page } = paper
    const body = () => page.evaluate(() => JSON.stringify(window.editor.getJSON()))
    const text = page.locator('.ProseMirror')
    await open(paper, '第一', '第二', '第三', '第四')
    const start = await body()
    await select(paper, 6)
    await page.keyboard.press('Control+Shift+8')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('新')
    await page.keyboard.press('Tab')
    await expect(text.locator('li li span[data-restyled] > p')).toHaveText('新')
    await page.getByText('第三').click()
    await page.keyboard.press('Control+Shift+b')
    await expect(text.locator('blockquote > span[data-restyled] > p')).toHaveText('第三')
    const listed = () =>
      page.evaluate(() => window.handle!.changes().map(({ formats }) => formats.map(({ kind }) => kind)))
    expect(await listed()).toEqual([['place', 'place'], [], [], ['place']])
    await page.evaluate(() => window.handle!.run('change.next'))
    const after = await body()
    await page.evaluate(() => window.handle!.decideChanges('all', 'reject'))
    expect(await body()).toBe(start)
    await page.keyboard.press('Control+z')
    expect(await body()).toBe(after)
    await page.evaluate(() => window.handle!.decideChanges('all', 'accept'))
    await expect(text.locator('[data-restyled], [data-inserted]')).toHaveCount(0)
    await expect(text.locator('li li')).toHaveText('新')
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('Control+z')
    expect(await body()).toBe(start)
  })

  test('what is composed over words of another format is put in, and nothing of an input method is lost', async ({
    paper,
  }) => {
    const { page } = paper
    await open(paper, '已有文字')
    await select(paper, 1, 5)
    await page.keyboard.press('Control+b')
    await select(paper, 3)
    await paper.compose(NIHAO, '你好')
    expect(await shown(page)).toBe('已有[+你好+]文字')
    await expect(page.locator('.ProseMirror span[data-formatted]')).toHaveText(['已有', '文字'])
    expect(await decided(page, 'reject')).toBe('已有文字')
    expect(await decided(page, 'accept')).toBe('已有你好文字')
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Control+z')
    await expect(page.locator('.ProseMirror strong, .ProseMirror span[data-formatted]')).toHaveCount(0)
  })

  test('a paragraph of another format is laid out when it is near, and is in focus while it is written', async ({
    paper,
  }) => {
    const { page } = paper
    await open(paper, '第一段', '第二段', '第三段', ...Array.from({ length: 78 }, (_, at) => `第${at + 4}段`))
    const seen = () =>
      page.locator('.ProseMirror p').evaluateAll((lines) =>
        lines.slice(0, 3).map((line) => {
          let opacity = 1
          for (let at: Element | null = line; at !== null; at = at.parentElement)
            opacity *= Number(getComputedStyle(at).opacity)
          return `${getComputedStyle(line).contentVisibility} ${opacity}`
        }),
      )
    await page.evaluate(() => document.querySelector('.paper-frame')!.setAttribute('data-focus', ''))
    await select(paper, 7)
    const plain = ['auto 0.66', 'visible 1', 'auto 0.66']
    await expect.poll(seen).toEqual(plain)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+Shift+e')
    await select(paper, 7)
    await expect(page.locator('.ProseMirror > span[data-restyled]')).toHaveCount(1)
    await expect.poll(seen).toEqual(plain)
  })
})
