import { test as base } from '@playwright/test'
import { buildPages } from './buildPages.ts'
import { openPaper, type PaperPage } from './openPaper.ts'
import { servePages } from './servePages.ts'

interface WorkerFixtures {
  readonly paperAddress: string
}

/** Playwright's test with the paper's page. */
export const test = base.extend<{ readonly paper: PaperPage }, WorkerFixtures>({
  paperAddress: [
    async ({}, use) => {
      const served = await servePages(await buildPages('tests/e2e/harness', ['paper.html']))
      await use(served.address)
      served.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  paper: async ({ page, paperAddress }, use) => {
    await page.goto(`${paperAddress}/paper.html`)
    await page.waitForSelector('.ProseMirror')
    await use(await openPaper(page))
  },
})
