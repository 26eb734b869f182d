import { expect, type Page } from '@playwright/test'
import { test } from './harness/paperTest.ts'

const NOTE = (text: string, kind = 'footnote') => `<sup data-${kind}="${text}"></sup>`
const BODY =
  `<p>据记载${NOTE('见《旧唐书》')}，此事${NOTE('参见附录', 'endnote')}有二说${NOTE('又见《新唐书》')}。</p>` +
  `<p>参看<a href="https://a.cn/">原文${NOTE('链中')}全<b>文</b></a>。</p>` +
  `<ul><li><p>一项${NOTE('项注', 'endnote')}</p></li></ul>` +
  `<table><tbody><tr><td><p>一格${NOTE('格注')}</p></td><td><p>二格</p></td></tr></tbody></table>`

/** What lies on the clipboard, as another page is given it: both its forms, and what a browser shows of it. */
async function onClipboard(page: Page): Promise<{ html: string; text: string; shown: string }> {
  await page.evaluate(() => {
    const other = document.body.appendChild(document.createElement('div'))
    other.id = 'other'
    other.contentEditable = 'true'
    other.addEventListener('paste', ({ clipboardData }) => {
      other.dataset.html = clipboardData?.getData('text/html') ?? ''
      other.dataset.text = clipboardData?.getData('text/plain') ?? ''
    })
    other.focus()
  })
  await page.keyboard.press('Control+v')
  const given = await page.locator('#other').evaluate((other: HTMLElement) => {
    const { html = '', text = '' } = other.dataset
    return { html, text: text.replaceAll('\r\n', '\n'), shown: other.innerText }
  })
  await page.locator('#other').evaluate((other) => other.remove())
  await page.locator('.ProseMirror').focus()
  return given
}

test('a copy brings the words of its notes to other programs, and comes back as it was', async ({ paper }) => {
  const { page } = paper
  await paper.set(BODY, 'start')
  const before = await paper.html()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const { html, text, shown } = await onClipboard(page)
  expect(text).toBe(
    [
      '据记载[1]，此事[i]有二说[2]。',
      '参看原文[3]全文。',
      '一项[ii]',
      '一格[4]',
      '二格',
      '[1] 见《旧唐书》',
      '[2] 又见《新唐书》',
      '[3] 链中',
      '[4] 格注',
      '[i] 参见附录',
      '[ii] 项注',
    ].join('\n'),
  )
  expect(html).toContain('style="mso-footnote-id:ftn1"')
  expect(html).toContain('style="mso-element:endnote-list"')
  expect(html.match(/name="_(?:ftn|edn)ref\d+"/g)).toHaveLength(6)
  for (const words of text.split('\n').slice(5)) expect(shown.split(words)).toHaveLength(2)

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+v')
  expect(await paper.html()).toBe(before)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+x')
  expect(await paper.html()).not.toContain('sup')
  await page.keyboard.press('Control+v')
  expect(await paper.html()).toBe(before)
})

test('a paste of the words alone has no notes on a paper that they were copied from', async ({ paper }) => {
  const { page } = paper
  await paper.set(BODY, 'start')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await paper.set('<p></p>', 'start')
  await page.keyboard.press('Control+Shift+v')
  expect(await page.evaluate(() => window.editor.getText({ blockSeparator: '\n' }))).toBe(
    ['据记载，此事有二说。', '参看原文全文。', '一项', '一格', '二格'].join('\n'),
  )
})
