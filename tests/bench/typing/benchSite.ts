import type { Browser } from '@playwright/test'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { buildPages } from '../../e2e/harness/buildPages.ts'
import { servePages } from '../../e2e/harness/servePages.ts'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import type { BenchWindow } from './benchWindow.ts'
import type { Bench } from './measure.ts'
import { installPeers } from './peers/installPeers.ts'

/** Bare ProseMirror and our paper. */
export const PAIR = ['bare', 'ours'] as const
/** What the browser alone does, what ours is built on, and full editors, as they are installed from npm. */
export const PEERS = ['contenteditable', 'tiptap', 'ckeditor5', 'tinymce', 'quill', 'lexical', 'wangeditor'] as const
/** The peers that are whole editors with tools of their own. */
export const FULL_EDITORS = ['ckeditor5', 'tinymce', 'quill', 'wangeditor'] as const
/** A page under measurement. */
export type PageName = (typeof PAIR)[number] | (typeof PEERS)[number] | 'prosemirror-search'

/** The pages of the benchmark, served, and a browser. */
export interface BenchSite {
  readonly browser: Browser
  /** Opens a page that holds no article yet. */
  open(name: PageName): Promise<Bench>
  close(): Promise<void>
}

/** Builds and serves the pages, and starts the browser. */
export async function benchSite(withPeers: boolean): Promise<BenchSite> {
  const pages = ['bare.html', 'ours.html', ...(withPeers ? ['peers/peer.html'] : [])]
  const served = await servePages(await buildPages('tests/bench/typing', pages, withPeers ? [installPeers()] : []))
  const browser = await launchBrowser()
  return {
    browser,
    async open(name) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Performance.enable')
      const isPeer = !PAIR.some((own) => own === name)
      await page.goto(`${served.address}/${isPeer ? `peers/peer.html#${name}` : `${name}.html`}`)
      await page.waitForFunction(() => 'bench' in window)
      return { page, cdp }
    },
    async close() {
      await browser.close()
      served.close()
    },
  }
}

/** Brings a body to a page of the benchmark; what it costs to bring it there is no part of opening it. */
export async function bringBody({ page }: Bench, body: DocumentJson): Promise<void> {
  await page.evaluate((given) => void Object.assign(window, { body: given }), body)
}

/** Opens the body that was brought; resolves when its editor can be typed into. */
export async function openBody({ page }: Bench): Promise<void> {
  await page.evaluate(async () => {
    const { bench, body } = window as unknown as { bench: BenchWindow; body: DocumentJson }
    await bench.open(body)
  })
}

/** The characters that a page holds. */
export function lengthOf({ page }: Bench): Promise<number> {
  return page.evaluate(() => (window as unknown as { bench: BenchWindow }).bench.length())
}
