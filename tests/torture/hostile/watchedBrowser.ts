import type { BrowserContext, Page } from '@playwright/test'

/** What a browser did that it must not do. */
export interface Watched {
  readonly page: Page
  /** scripts that ran, dialogs, requests to another place, violations of a content policy */
  readonly events: string[]
  /** Gives the page another document, as if a server of its own had sent it. */
  open(path: string, text: string): Promise<void>
}

const OWN = 'http://outputs.invalid'
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml',
}

/**
 * Opens a page that is watched. No request leaves: those to the addresses allowed go on, documents given by `open` are answered, every other is
 * refused and written down.
 * @param allowed the origin of the harness
 */
export async function watchedBrowser(context: BrowserContext, allowed: string): Promise<Watched> {
  const events: string[] = []
  const documents = new Map<string, string>()
  await context.addInitScript(() => {
    const told = (what: string) => console.log(`witness ${what}`)
    Object.assign(window, { __hit: () => told('script ran') })
    document.addEventListener('securitypolicyviolation', (event) =>
      told(`policy ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    )
  })
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith(allowed) || /^(?:data|blob|about):/.test(url)) return route.continue()
    const own = url.startsWith(OWN) ? documents.get(decodeURI(url.slice(OWN.length + 1))) : undefined
    if (own !== undefined) {
      const ending = /\.(\w+)$/.exec(url)?.[1] ?? ''
      return route.fulfill({ body: own, contentType: TYPES[ending] ?? 'text/plain; charset=utf-8' })
    }
    if (!url.startsWith(OWN)) events.push(`request ${url}`)
    return route.abort()
  })
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.text().startsWith('witness ')) events.push(message.text())
  })
  page.on('popup', (popup) => events.push(`window ${popup.url()}`))
  return {
    page,
    events,
    async open(path, text) {
      documents.clear()
      documents.set(path, text)
      await page.goto(`${OWN}/${path}`, { waitUntil: 'load' })
    },
  }
}
