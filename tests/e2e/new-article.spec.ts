import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../src/article/article.ts'
import { bodyText } from '../../src/article/document/bodyText.ts'
import { expect, test, type RunningDesk } from './deskTest.ts'
import { pressFast } from './pressFast.ts'
import { createLibrary, saved } from './steps.ts'

const CTRL = 2
const paperOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

/** A library with one article that is open, written and has the cursor. */
async function begin(page: Page): Promise<void> {
  await createLibrary(page)
  await page.keyboard.press('Control+n')
  await expect(paperOf(page)).toBeFocused()
  await page.keyboard.type('old')
  await saved(page)
}

/** The texts of all articles, as they lie on the disk once all is saved. */
function texts({ home }: RunningDesk): readonly string[] {
  const folder = join(home, '清样稿库', 'articles')
  return readdirSync(folder)
    .map((name) => bodyText((JSON.parse(readFileSync(join(folder, name, 'article.json'), 'utf8')) as Article).document))
    .toSorted()
}

test('letters typed right after Ctrl+N, in a busy window, are in the new article and in no other', async ({
  window: page,
  desk,
}) => {
  await begin(page)
  await pressFast(page, 'n', CTRL, 'abcdefghij')
  await expect(paperOf(page)).toHaveText('abcdefghij')
  await expect(paperOf(page)).toBeFocused()
  await page.keyboard.type('k')
  await expect(paperOf(page)).toHaveText('abcdefghijk')
  await page.keyboard.press('Control+s')
  await expect.poll(() => texts(desk)).toEqual(['abcdefghijk', 'old'])
})

test('a stream of letters through Ctrl+N loses none', async ({ window: page, desk }) => {
  await begin(page)
  const cdp = await page.context().newCDPSession(page)
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(3)
  const sent: Promise<unknown>[] = []
  const press = (key: string, modifiers: number, text?: string) => {
    const code = {
      code: `Key${key.toUpperCase()}`,
      key,
      windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0),
      modifiers,
    }
    sent.push(cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...code, ...(text === undefined ? {} : { text }) }))
    sent.push(cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code }))
  }
  press('n', CTRL)
  for (const letter of letters) {
    press(letter, 0, letter)
    await new Promise((done) => setTimeout(done, 3))
  }
  await Promise.all(sent)
  await expect(paperOf(page)).toHaveText(letters)
  await page.keyboard.press('Control+s')
  await expect.poll(() => texts(desk)).toEqual([letters, 'old'])
})

test('what an input method composes meanwhile is there when it has ended; lines are paragraphs', async ({
  window: page,
  desk,
}) => {
  await begin(page)
  const cdp = await page.context().newCDPSession(page)
  const press = (key: string, windowsVirtualKeyCode: number, modifiers: number, text = '') =>
    cdp.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key,
      windowsVirtualKeyCode,
      modifiers,
      ...(text === '' ? {} : { text }),
    })
  await Promise.all([
    press('n', 78, CTRL),
    press('1', 49, 0, '1'),
    press('Enter', 13, 0, '\r'),
    cdp.send('Input.imeSetComposition', { text: 'zhong', selectionStart: 5, selectionEnd: 5 }),
  ])
  await page.waitForTimeout(500)
  await cdp.send('Input.imeSetComposition', { text: 'zhongguo', selectionStart: 8, selectionEnd: 8 })
  await cdp.send('Input.insertText', { text: '中国' })
  await expect(paperOf(page).locator('p')).toHaveText(['1', '中国'])
  await expect(paperOf(page)).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect.poll(() => texts(desk).map((text) => text.replace(/\s+/g, ' '))).toEqual(['1 中国', 'old'])
})

test('a shortcut pressed meanwhile does what it does', async ({ window: page }) => {
  await begin(page)
  await Promise.all([page.keyboard.press('Control+n'), page.keyboard.press('Control+k')])
  await expect(page.getByRole('combobox', { name: '命令面板' })).toBeVisible()
  await page.keyboard.press('Escape')
  // Who goes elsewhere before the paper is there stays there.
  await Promise.all([page.keyboard.press('Control+n'), page.keyboard.press('Control+Alt+b')])
  const find = page.getByRole('region', { name: '旁边的稿件' }).getByRole('textbox')
  await page.waitForTimeout(500)
  await expect(find).toBeFocused()
})

test('from the palette too, the new article has what is typed next', async ({ window: page, desk }) => {
  await begin(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: '命令面板' }).fill('新建稿件')
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.type('xyz')])
  await expect(paperOf(page)).toHaveText('xyz')
  await page.keyboard.press('Control+s')
  await expect.poll(() => texts(desk)).toEqual(['old', 'xyz'])
})
