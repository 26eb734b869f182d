import type { BrowserContext } from '@playwright/test'
import { hostileArticle, unsafeIn } from './hostileArticle.ts'
import { outputsOf } from './outputsOf.ts'
import { pasteVectors } from './pasteVectors.ts'
import type { Vector } from './vectors.ts'
import { watchedBrowser } from './watchedBrowser.ts'

/** What a run has done, and what it found: nothing, where all held. */
export interface HostileRun {
  readonly vectors: number
  readonly documents: number
  readonly faults: readonly string[]
}

/**
 * Takes vectors through every road in and out: imports in the core, pastes into the paper in the real browser, every export opened in it without
 * a sandbox or a content policy.
 * @param address of the page that mounts the paper alone
 */
export async function runHostile(
  context: BrowserContext,
  address: string,
  vectors: readonly Vector[],
  batch: number,
  progress: (done: number) => void = () => undefined,
): Promise<HostileRun> {
  const faults: string[] = []
  const { page, events, open } = await watchedBrowser(context, address)
  let documents = 0
  const settle = async (where: string): Promise<void> => {
    await page.waitForTimeout(20)
    for (const event of events.splice(0)) faults.push(`${where}: ${event}`)
  }
  for (let at = 0; at < vectors.length; at += batch) {
    const part = vectors.slice(at, at + batch)
    const { article, faults: stored } = hostileArticle(part)
    faults.push(...stored)
    for (const { path, text } of outputsOf(article)) {
      await open(path, text)
      documents += 1
      await settle(`vectors ${at}…, ${path}`)
    }
    await page.goto(`${address}/paper.html`)
    await page.waitForSelector('.ProseMirror')
    const body = await pasteVectors(
      page,
      part.map(({ html }) => html),
    )
    await settle(`vectors ${at}…, pasted`)
    for (const fault of unsafeIn(body)) faults.push(`vectors ${at}…, pasted: ${fault}`)
    progress(at + part.length)
  }
  await page.close()
  return { vectors: vectors.length, documents, faults }
}
