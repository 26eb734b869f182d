import type { Page } from '@playwright/test'
import { cleanDocument } from '../../../src/article/changes/cleanDocument.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { withoutComments } from '../../../src/article/document/withoutComments.ts'
import { repairDocument } from '../../../src/article/document/repairDocument.ts'
import type { PaperPage } from '../../e2e/harness/openPaper.ts'
import { mixedArticle } from '../ime/mixedArticle.ts'
import type { Act } from './pickAct.ts'

/** What became of one sitting. */
export interface Sitting {
  /** what is not as it should be; null where all held */
  readonly fault: string | null
  /** whether 修订 tracked everything, so that a rejection of everything was judged */
  readonly tracked: boolean
}

/**
 * Does acts in a new article with every kind of place, and then undoes and redoes all of them. Nothing may throw; the body stays one that the schema allows
 * and that comes back whole when it is stored and loaded; undo leads to the start and redo to the end; and where 修订 tracked everything, a
 * rejection of everything gives the body that was there before.
 * @param thrown what the page has thrown, filled from outside; emptied
 */
export async function holdSitting(
  paper: PaperPage,
  acts: readonly Act[],
  tracks: boolean,
  thrown: string[],
): Promise<Sitting> {
  const { page } = paper
  thrown.length = 0
  const start = await openMixed(page, tracks)
  let tracked = false
  const found = (fault: string): Sitting => ({ fault, tracked })
  for (const { name, run } of acts) {
    await run(paper).catch((error: unknown) => thrown.push(String(error)))
    const wrong = await wrongWith(page)
    if (wrong !== null || thrown.length > 0) return found(`${name}: ${[wrong ?? '', ...thrown].join('\n')}`)
  }
  // What was undone on the way belongs to the end, so that redo leads there.
  await runUntilStill(page, 'edit.redo')
  const end = await bodyOf(page)
  const loaded = repairDocument(end)
  if (loaded.losses.length > 0 || !same(loaded.document, end))
    return found(`comes back otherwise${differenceOf(end, loaded.document)}`)
  if (tracks && !(await page.evaluate(() => window.notices.some((notice) => notice.includes('changes.untracked'))))) {
    tracked = true
    const [was, rejected] = [start, cleanDocument(end, 'reject')].map(withoutSigns) as [DocumentJson, DocumentJson]
    if (!same(rejected, was)) return found(`is rejected to another body${differenceOf(was, rejected)}`)
  }
  await runUntilStill(page, 'edit.undo')
  const undone = await bodyOf(page)
  if (!same(undone, start)) return found(`is undone to another body${differenceOf(start, undone)}`)
  await runUntilStill(page, 'edit.redo')
  const redone = await bodyOf(page)
  if (!same(redone, end)) return found(`is done again to another body${differenceOf(end, redone)}`)
  return thrown.length > 0 ? found(thrown.join('\n')) : { fault: null, tracked }
}

async function openMixed(page: Page, tracks: boolean): Promise<DocumentJson> {
  await page.evaluate(
    async ([content, on]) => {
      window.tracks = on
      window.notices.length = 0
      await window.openArticle(content)
    },
    [mixedArticle(), tracks] as const,
  )
  await page.locator('.ProseMirror').focus()
  // Of the sitting before nothing is left, so that each can be held by itself.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(() => navigator.clipboard.writeText('甲\n乙'))
  return bodyOf(page)
}

function bodyOf(page: Page): Promise<DocumentJson> {
  return page.evaluate(() => window.editor.state.doc.toJSON() as DocumentJson)
}

/** What the schema does not allow; null where all is right. */
function wrongWith(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    await window.handle?.settled()
    try {
      window.editor.state.doc.check()
      return null
    } catch (error) {
      return String(error)
    }
  })
}

/** More steps of undo than a sitting can have. */
async function runUntilStill(page: Page, command: 'edit.undo' | 'edit.redo'): Promise<void> {
  await page.evaluate((id) => {
    for (let steps = 0; steps < 500; steps += 1) if (window.handle?.run(id) !== true) return
  }, command)
}

const same = (a: DocumentJson, b: DocumentJson): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Comments and bookmarks are no part of what 修订 tracks. */
function withoutSigns(document: DocumentJson): DocumentJson {
  return JSON.parse(JSON.stringify(withoutComments(document)), (key, value: unknown) =>
    key === 'bookmark' ? undefined : value,
  ) as DocumentJson
}

/** The first place at which two bodies differ, cut short. */
function differenceOf(wanted: DocumentJson, found: DocumentJson): string {
  const [a, b] = [JSON.stringify(wanted), JSON.stringify(found)]
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const from = Math.max(0, at - 120)
  return `\n  wanted …${a.slice(from, at + 160)}\n  found  …${b.slice(from, at + 160)}`
}
