import { expect, type Page } from '@playwright/test'
import { mixedArticle } from '../torture/ime/mixedArticle.ts'
import { test } from './harness/paperTest.ts'

declare global {
  interface Window {
    /** whether the browser edits by itself, as it does where the paper leaves a letter to it */
    browserEdits: boolean
    /** how many edits the paper took from the browser */
    taken: number
  }
}

/** What a letter left: the body, the page, and where both have the cursor. */
interface Outcome {
  readonly body: string
  readonly page: string
  readonly cursor: number
  readonly browserCursor: number
}

test.beforeEach(async ({ paper }) => {
  await paper.page.evaluate(() => {
    window.browserEdits = false
    window.taken = 0
    const stop = (event: Event): void => {
      if (window.browserEdits) event.stopImmediatePropagation()
    }
    window.addEventListener('beforeinput', stop, true)
    window.addEventListener('beforeinput', (event) => (window.taken += event.defaultPrevented ? 1 : 0))
  })
})

for (const tracks of [false, true]) {
  const mode = tracks ? 'as changes of 修订' : 'into the article'
  test(`letters go ${mode}, wherever the cursor can stand, to the letter as the browser would put them`, async ({
    paper,
  }) => {
    test.setTimeout(120_000)
    const { page } = paper
    await page.evaluate(
      async ([body, on]) => {
        window.tracks = on
        await window.openArticle(body)
      },
      [mixedArticle(), tracks] as const,
    )
    const places = await placesOf(page)
    expect(places.length).toBeGreaterThan(60)
    for (const [index, place] of places.entries()) {
      const letters = ['a', '汉', 'é', '7', '，', ' '][index % 6]!
      const [ours, browsers] = [await typedAt(page, place, letters, false), await typedAt(page, place, letters, true)]
      expect(ours, `${letters} at ${place}`).toEqual(browsers)
    }
    expect(await page.evaluate(() => window.taken)).toBeGreaterThan(places.length / 3)
  })
}

test('letters, signs and what input methods write go on in one another, whoever puts them in', async ({ paper }) => {
  const { page } = paper
  await paper.set('<p>前<strong>粗</strong>后</p>', 3)
  await page.keyboard.type('ab, cd')
  await paper.compose(['n', 'ni'], '你')
  await page.keyboard.type('e')
  await page.keyboard.press('Backspace')
  await page.keyboard.insertText('好')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('f g')
  expect(await paper.html()).toBe('<p data-indent="2">前<strong>粗ab, cd你好</strong>f g后</p>')
  await expect(page.locator('.ProseMirror p')).toHaveText('前粗ab, cd你好f g后')
})

test('the spelling of a last word is looked up though nothing ends it, and only where it is wanted', async ({
  browser,
  paper,
}) => {
  const { page } = paper
  /** How often Chromium's checker looked at the words around the cursor. */
  const lookedUp = async (write: () => Promise<void>): Promise<number> => {
    await browser.startTracing(page, { categories: ['blink'] })
    await write()
    await page.waitForTimeout(1000)
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: { name: string }[] }
    return traceEvents.filter(({ name }) => name === 'IdleSpellCheckController::hotModeInvocation').length
  }
  const spelling = (on: boolean) =>
    page.evaluate((wanted) => (document.querySelector<HTMLElement>('[spellcheck]')!.spellcheck = wanted), on)
  await spelling(true)
  await paper.set('<p>学术</p>', 'end')
  const before = await page.evaluate(() => window.taken)
  expect(await lookedUp(() => page.keyboard.type('Beijng'))).toBe(1)
  expect(await lookedUp(() => page.keyboard.insertText('学术'))).toBe(0)
  expect(await page.evaluate(() => window.taken)).toBe(before + 7)
  expect(await paper.html()).toBe('<p data-indent="2">学术Beijng学术</p>')
  await spelling(false)
  expect(await lookedUp(() => page.keyboard.type('Beijng'))).toBe(0)
})

test('an edit that puts in nothing, for the spelling checker’s sake, changes nothing wherever the cursor stands', async ({
  paper,
}) => {
  const { page } = paper
  await page.evaluate((body) => window.openArticle(body), mixedArticle())
  const changed = await page.evaluate(
    async (places) => {
      const { editor } = window
      editor.view.focus()
      const before = editor.state.doc
      const records: string[] = []
      const watch = new MutationObserver((seen) => records.push(...seen.map(({ type }) => type)))
      let edits = 0
      window.addEventListener('input', () => (edits += 1), true)
      const odd: number[] = []
      for (const place of places) {
        editor.commands.setTextSelection(place)
        await new Promise((go) => setTimeout(go, 30))
        watch.observe(editor.view.dom, { childList: true, characterData: true, subtree: true })
        document.execCommand('insertHTML', false, '')
        await new Promise((go) => setTimeout(go, 30))
        watch.disconnect()
        if (records.length > 0 || editor.state.doc !== before || editor.state.selection.head !== place) odd.push(place)
        records.length = 0
      }
      return { odd, edits }
    },
    await placesOf(page),
  )
  expect(changed.odd).toEqual([])
  expect(changed.edits).toBeGreaterThan(60)
})

/** Every place in the body where a cursor stands among or beside words. */
function placesOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const places: number[] = []
    window.editor.state.doc.descendants((node, at) => {
      if (node.isTextblock) for (let place = at + 1; place <= at + 1 + node.content.size; place += 1) places.push(place)
    })
    return places
  })
}

/** Writes letters at a place, by the paper or by the browser, reads what came of it, and takes them back. */
async function typedAt(page: Page, place: number, letters: string, browserEdits: boolean): Promise<Outcome> {
  const before = await page.evaluate(
    async ([at, native]) => {
      window.browserEdits = native
      window.editor.commands.setTextSelection(at)
      window.editor.view.focus()
      await new Promise((go) => setTimeout(go, 30))
      return JSON.stringify(window.editor.getJSON())
    },
    [place, browserEdits] as const,
  )
  await page.keyboard.insertText(letters)
  const outcome = await page.evaluate(() => {
    const { editor } = window
    const { focusNode, focusOffset } = document.getSelection()!
    // A change of 修订 has a name and a time of its own.
    const own = (text: string) => text.replaceAll(/(data-inserted|[\w-]*\bat|\bid)(=|":)"[^"]*"/g, '$1')
    return {
      body: own(JSON.stringify(editor.getJSON())),
      // A figure shows that the cursor is in it when its tools are drawn, some frames later.
      page: own(editor.view.dom.innerHTML)
        .replaceAll(/ ?is-active/g, '')
        .replaceAll(' class=""', ''),
      cursor: editor.state.selection.head,
      browserCursor: editor.view.posAtDOM(focusNode!, focusOffset),
    }
  })
  expect(outcome.body).not.toBe(before)
  await page.keyboard.press('Control+z')
  expect(await page.evaluate(() => JSON.stringify(window.editor.getJSON()))).toBe(before)
  return outcome
}
