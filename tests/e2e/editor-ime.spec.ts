import type { DocumentJson, MarkJson } from '../../src/article/document/documentJson.ts'
import { expect } from '@playwright/test'
import { composeSessions } from '../torture/ime/composeSessions.ts'
import { test } from './harness/paperTest.ts'

const NIHAO = ['n', 'ni', "ni'h", "ni'hao"]
const P = (words: string) => `<p data-indent="2">${words}</p>`

test.describe('an input method', () => {
  test('1 writes into an empty paper, over its hint', async ({ paper }) => {
    await paper.set('<p></p>', 'start')
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe(P('你好'))
  })

  test('2 writes into an empty heading', async ({ paper }) => {
    await paper.set('<h2></h2>', 'start')
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe('<h2>你好</h2>')
  })

  test('3 writes at the end of a paragraph', async ({ paper }) => {
    await paper.set('<p>已有文字</p>', 'end')
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe(P('已有文字你好'))
  })

  test('4 writes at the start of a paragraph', async ({ paper }) => {
    await paper.set('<p>已有文字</p>', 'start')
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe(P('你好已有文字'))
  })

  test('5 goes on in bold', async ({ paper }) => {
    await paper.set('<p><strong>粗</strong></p>', 'end')
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe(P('<strong>粗你好</strong>'))
  })

  test('6 writes into a table cell', async ({ paper }) => {
    await paper.set('<table><tr><td><p></p></td><td><p>b</p></td></tr></table>', 4)
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe(`<table><tbody><tr><td>${P('你好')}</td><td>${P('b')}</td></tr></tbody></table>`)
  })

  test('7 takes the place of selected words', async ({ paper }) => {
    await paper.set('<p>选中的旧文本结尾</p>', 'start')
    await paper.page.evaluate(() => window.editor.commands.setTextSelection({ from: 1, to: 6 }))
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe(P('你好本结尾'))
  })

  test('8 takes the place of a selection over two paragraphs', async ({ paper }) => {
    await paper.set('<p>甲</p><p>乙</p>', 'start')
    await paper.page.evaluate(() => window.editor.commands.setTextSelection({ from: 1, to: 5 }))
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe(P('你好'))
  })

  test('9 writes into a list', async ({ paper }) => {
    await paper.set('<ul><li><p></p></li></ul>', 3)
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe(`<ul><li>${P('你好')}</li></ul>`)
  })

  test('10 writes into an empty caption, and after the figure', async ({ paper }) => {
    await paper.set('<figure><img data-empty alt=""><figcaption></figcaption></figure><p></p>', 1)
    await paper.compose(NIHAO, '你好')
    await paper.page.evaluate(() => {
      window.editor.commands.setTextSelection(window.editor.state.doc.content.size)
      window.editor.view.focus()
    })
    await paper.compose(['s', 'shi'], '世')
    expect(await paper.html()).toContain(`<figcaption>你好</figcaption></figure>${P('世')}`)
  })

  test('goes on right behind a footnote, at the end of a line and before words', async ({ paper }) => {
    const note = '<sup data-footnote="见通知" title="见通知"></sup>'
    await paper.set(`<p>印发${note}</p>`, 'end')
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toBe(P(`印发${note}你好`))
    await paper.set(`<p>印发${note}<a href="https://www.cssn.cn/">通知</a></p>`, 4)
    await paper.compose(NIHAO, '你好')
    expect(await paper.html()).toContain(`${note}你好<a`)
  })

  test('takes the place of words of several elements, and one undo brings them back', async ({ paper }) => {
    const words = '<p>近日<a href="https://www.cssn.cn/">印发</a><strong>通知</strong>。</p>'
    for (const [from, to, wanted] of [
      [1, 4, '你好发通知。'],
      [4, 5, '近日印你好通知。'],
      [3, 6, '近日你好知。'],
      [1, 8, '你好'],
    ] as const) {
      await paper.set(words, 'start')
      const before = await paper.html()
      // What follows soon belongs to the edit before.
      await paper.page.waitForTimeout(600)
      await paper.page.evaluate(([start, end]) => window.editor.commands.setTextSelection({ from: start, to: end }), [
        from,
        to,
      ] as const)
      await paper.compose(NIHAO, '你好')
      expect(await paper.page.evaluate(() => window.editor.getText())).toBe(wanted)
      await paper.page.evaluate(() => window.editor.commands.undo())
      expect(await paper.html()).toBe(before)
    }
  })

  test('leaves exactly what was committed, at places that chance picks, tracked and not', async ({ paper }) => {
    test.setTimeout(120_000)
    const { faults, places } = await composeSessions(paper, 60, 1)
    expect(faults).toEqual([])
    expect(places.size).toBeGreaterThan(5)
  })

  test('writes over a picture or footnote that is selected as keys do, and one undo brings it back', async ({
    paper,
  }) => {
    const { page } = paper
    const picture = (caption: string) => `<figure><img data-empty alt=""><figcaption>${caption}</figcaption></figure>`
    const words = '<p>有<sup data-footnote="注" title="注"></sup>之<span data-formula="x"></span>末</p>'
    const grouped = `<figure data-group>${picture('注乙')}${picture('注丙')}</figure>`
    const body = `<p>前</p>${picture('图注')}<p>间</p>${grouped}${words}<hr><table><tr><td><p>格</p></td></tr></table><p>后</p>`
    const shape = () => page.evaluate(() => String(window.editor.state.doc))
    for (const at of [3, 10, 11, 15, 22, 24, 27, 28]) {
      const results: string[] = []
      for (const write of ['key', 'voice', 'method']) {
        await paper.set(body, 'start')
        const before = await shape()
        await page.evaluate((pos) => {
          window.editor.commands.setNodeSelection(pos)
          window.editor.view.focus()
        }, at)
        if (write === 'key') await page.keyboard.type('k')
        else if (write === 'voice') await page.keyboard.insertText('你好')
        else await paper.compose(NIHAO, '你好')
        results.push((await shape()).replace(/k|你好/, '※'))
        await page.evaluate(() => window.editor.commands.undo())
        expect(await shape()).toBe(before)
      }
      expect(results[0]).toContain('※')
      expect(results).toEqual([results[0], results[0], results[0]])
    }
  })

  test('writes over a picture under 修订, which brings it back', async ({ paper }) => {
    const { page } = paper
    await page.evaluate(async () => {
      window.tracks = true
      await window.openArticle({
        type: 'doc',
        content: [{ type: 'figure', attrs: { asset: '甲.png' }, content: [{ type: 'text', text: '图注' }] }],
      })
    })
    await page.evaluate(() => {
      window.editor.commands.setNodeSelection(0)
      window.editor.view.focus()
    })
    await paper.compose(NIHAO, '你好')
    const shape = () => page.evaluate(() => String(window.editor.state.doc))
    expect(await shape()).toContain('你好')
    await page.evaluate(() => window.handle!.decideChanges('all', 'reject'))
    expect(await shape()).toBe('doc(figure("图注"))')
  })

  test('11 leaves nothing behind when it is dropped', async ({ paper }) => {
    await paper.set('<p></p>', 'start')
    await paper.compose(['n'], '')
    expect(await paper.html()).toBe(P(''))
  })

  test('leaves nothing beside a formula that stands alone when it is dropped', async ({ paper }) => {
    const { page } = paper
    const by = { id: 'abcdefgh', by: '编辑甲', at: '2016-05-19T06:00:00.000Z' }
    const gone = [{ type: 'deletion', attrs: by }]
    const formula = (marks: readonly MarkJson[]) => ({
      type: 'formula',
      attrs: { tex: '\\frac{a}{b}', display: 'block' },
      marks,
    })
    const body = (marks: readonly MarkJson[]): DocumentJson => ({
      type: 'doc',
      content: [
        { type: 'paragraph', marks, content: [{ type: 'text', text: '前', marks }] },
        { type: 'paragraph', marks, content: [formula(marks)] },
        { type: 'paragraph', marks, content: [{ type: 'text', text: '后', marks }] },
        { type: 'paragraph', content: [{ type: 'text', text: '末' }] },
      ],
    })
    const json = () => page.evaluate(() => JSON.stringify(window.editor.state.doc.toJSON()))
    for (const tracks of [true, false]) {
      for (const marks of [gone, []]) {
        for (const at of [4, 5]) {
          await page.evaluate(
            async ([content, on, pos]) => {
              window.tracks = on
              await window.openArticle(content)
              window.editor.commands.setTextSelection(pos)
              window.editor.view.focus()
            },
            [body(marks), tracks, at] as const,
          )
          const before = await json()
          for (const spelt of [
            ['n', 'ni'],
            ['s', 'sh', 'she'],
          ]) {
            await paper.compose(spelt, '')
            expect(await json()).toBe(before)
          }
          await paper.compose(['n', 'ni'], '你')
          expect(await json()).toContain('你')
        }
      }
    }
  })

  test('12 writes word after word, and is undone', async ({ paper }) => {
    await paper.set('<p></p>', 'start')
    await paper.compose(NIHAO, '你好')
    await paper.compose(['s', 'shi'], '世')
    await paper.compose(['j', 'jie'], '界')
    expect(await paper.html()).toBe(P('你好世界'))
    await paper.page.evaluate(() => window.editor.commands.undo())
    expect(await paper.html()).not.toContain('界')
    await paper.page.evaluate(() => window.editor.commands.redo())
    expect(await paper.html()).toBe(P('你好世界'))
  })

  test('13 and 14: what is typed stays as typed, in Chinese and in Latin', async ({ paper }) => {
    for (const words of ['“测试”——……', '(c) 1/2 -- "x" ...', '**粗** _斜_ ~~删~~ `码`', '---', '——-', '（一）项目']) {
      await paper.set('<p></p>', 'start')
      await paper.page.keyboard.type(words)
      expect(await paper.page.evaluate(() => window.editor.getText())).toBe(words)
    }
  })

  test('tells of itself, holds back commands, and settles', async ({ paper }) => {
    const { page } = paper
    await paper.set('<p>甲</p>', 'end')
    await paper.composeOpen(['n', 'ni'])
    expect(await page.evaluate(() => window.handle!.isComposing())).toBe(true)
    const waiting = page.evaluate(async () => {
      const before = window.editor.getText()
      const ran = window.handle!.run('format.bold')
      await window.handle!.settled()
      return [before, ran, window.editor.getText(), window.handle!.isComposing()]
    })
    await page.waitForTimeout(60)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Input.insertText', { text: '你' })
    expect(await waiting).toEqual(['甲ni', false, '甲你', false])
  })

  test('dispatches nothing but the text itself while it composes', async ({ paper }) => {
    const { page } = paper
    await paper.set('<p>甲</p><table><tr><td><p>格</p></td></tr></table>', 2)
    await page.evaluate(() => {
      const seen: boolean[] = []
      Object.assign(window, { seen })
      window.editor.on('transaction', ({ transaction }) => seen.push(transaction.getMeta('composition') !== undefined))
    })
    await paper.composeOpen(NIHAO)
    await page.waitForTimeout(400)
    const seen = await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen)
    expect(seen.length).toBeGreaterThanOrEqual(NIHAO.length)
    expect(seen.every(Boolean)).toBe(true)
  })

  test('confirms a candidate with Enter in the link form without submitting it', async ({ paper }) => {
    const { page } = paper
    await paper.set('<p>本报评论</p>', 'start')
    await page.evaluate(() => window.editor.commands.selectAll())
    await page.keyboard.press('Control+Shift+K')
    const field = page.getByRole('textbox', { name: '链接地址' })
    await expect(field).toBeFocused()
    await paper.composeOpen(['w', 'wo'])
    await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })
    await expect(field).toBeVisible()
    await expect(page.getByText('请填写以 http://')).toHaveCount(0)
  })
})
