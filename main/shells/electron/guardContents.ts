import type { WebContents } from 'electron'
import { APP_PAGE } from './appScheme.ts'
import { isOutsideAddress } from './outsideAddress.ts'

/** What a frame within the page may show: what the page itself wrote into it. */
const FRAME_PAGES = ['about:srcdoc', 'about:blank']

/**
 * Keeps a page where it is: no navigation, no redirect, no new window, no webview. What a person clicks that leads to the web or to a mail
 * goes to the system's own program; frames lead nowhere at all.
 * @param openOutside hands an address to the system
 */
export function guardContents(contents: WebContents, openOutside: (address: string) => void): void {
  const stay = (event: { preventDefault(): void; readonly url: string }, outside: boolean): void => {
    if (withoutFragment(event.url) === APP_PAGE) return
    event.preventDefault()
    if (outside && isOutsideAddress(event.url)) openOutside(event.url)
  }
  contents.on('will-navigate', (event) => stay(event, true))
  contents.on('will-redirect', (event) => stay(event, false))
  contents.on('will-frame-navigate', (event) => {
    // The main frame is will-navigate's, which knows what to do with a link.
    if (!event.isMainFrame && !FRAME_PAGES.includes(withoutFragment(event.url))) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isOutsideAddress(url)) openOutside(url)
    return { action: 'deny' }
  })
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '')
}
