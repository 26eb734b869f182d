import type { CDPSession, Page } from '@playwright/test'
import type { HarnessWindow } from './harnessWindow.ts'

/** A page with the paper alone, and an input method that types into it. */
export interface PaperPage {
  readonly page: Page
  /** Composes text step by step, as an input method does, and commits; '' drops the composition. */
  compose(steps: readonly string[], commit: string): Promise<void>
  /** Leaves a composition open. */
  composeOpen(steps: readonly string[]): Promise<void>
  /** Replaces the body by HTML and puts the cursor somewhere (TipTap's `focus` argument). */
  set(html: string, cursor: 'start' | 'end' | number): Promise<void>
  html(): Promise<string>
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can join the page's own window
  interface Window extends HarnessWindow {}
}

/** Takes the paper that a page shows into hand. */
export async function openPaper(page: Page): Promise<PaperPage> {
  const cdp = await page.context().newCDPSession(page)
  return {
    page,
    composeOpen: (steps) => compose(cdp, page, steps),
    async compose(steps, commit) {
      await compose(cdp, page, steps)
      await cdp.send('Input.insertText', { text: commit })
      await page.evaluate(() => window.handle!.settled())
    },
    async set(html, cursor) {
      await page.evaluate(
        async ([content, place]) => {
          // HTML of tests names tbody, which TipTap's check does not know.
          // No edit of a person's: undo ends here, however quickly the test goes on.
          window.editor
            .chain()
            .setMeta('addToHistory', false)
            .setContent(content, { errorOnInvalidContent: false })
            .run()
          window.editor.commands.focus(place)
          // TipTap gives the focus in the next frame, however late that comes, and ProseMirror settles the selection 20 ms later.
          while (!window.editor.view.hasFocus()) await new Promise((go) => setTimeout(go, 20))
          await new Promise((go) => setTimeout(go, 60))
        },
        [html, cursor] as const,
      )
    },
    html: () => page.evaluate(() => window.editor.getHTML()),
  }
}

async function compose(cdp: CDPSession, page: Page, steps: readonly string[]): Promise<void> {
  for (const text of steps) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(25)
  }
}
