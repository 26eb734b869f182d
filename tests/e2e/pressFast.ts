import type { Page } from '@playwright/test'

/** Presses a shortcut and types letters so fast that they come while the window is busy, all in one. */
export async function pressFast(page: Page, letter: string, modifiers: number, typed: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const key = (key: string, held: number, text?: string) => {
    const code = { code: `Key${key.toUpperCase()}`, key, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) }
    return [
      cdp.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        ...code,
        modifiers: held,
        ...(text === undefined ? {} : { text }),
      }),
      cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code, modifiers: held }),
    ]
  }
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 400
      while (performance.now() < end);
    }, 0)
  })
  await Promise.all([...key(letter, modifiers), ...[...typed].flatMap((each) => key(each, 0, each))])
}
