import type { Reviewed } from '../../../src/contract/answers.ts'
import { join } from 'node:path'
import { isArticleId } from '../../../src/base/articleId.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err } from '../../../src/base/result.ts'
import type { BatchItem, BatchNote, BatchReport } from '../../../src/publish/batch/batchReport.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { exportArticle } from '../exportArticle.ts'
import type { ExportJob } from '../exportPlan.ts'
import type { PublishTools } from '../publishTools.ts'
import type { Passing } from '../writePublication.ts'

/** How a batch is made. */
export interface BatchOptions {
  /** absolute path of the folder that everything goes into */
  readonly out: string
  readonly who: string
  readonly passing: Passing
  readonly tools: PublishTools
  /** told of an article whose record says now that it has left */
  readonly onReviewed?: (id: string, reviewed: Reviewed) => void
  /** told after each item, with what is still to be done */
  readonly onItem?: (item: BatchItem, error: DeskError | null, left: number) => void
  /** asked before each item */
  readonly isCancelled?: () => boolean
  /** titles by article, where they are known */
  readonly titles?: ReadonlyMap<string, string>
}

/**
 * Exports many articles by many profiles, one after the other: one that is refused does not stop the others, and each is written whole or not
 * at all. Between two items everything else that waits has its turn.
 */
export async function runBatch(shelf: Shelf, jobs: readonly ExportJob[], options: BatchOptions): Promise<BatchReport> {
  const { onItem = () => undefined, isCancelled = () => false, titles } = options
  const begun = shelf.clock.now().getTime()
  const items: BatchItem[] = []
  for (const [index, job] of jobs.entries()) {
    const title = titles?.get(job.id) ?? ''
    if (isCancelled()) {
      items.push({ id: job.id, title, profile: job.profile, outcome: 'cancelled', files: [], notes: [] })
      continue
    }
    const { item, error } = await runJob(shelf, job, title, options)
    items.push(item)
    onItem(item, error, jobs.length - index - 1)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { begun, ended: shelf.clock.now().getTime(), items }
}

async function runJob(
  shelf: Shelf,
  { id, profile, folder }: ExportJob,
  title: string,
  { out, who, passing, tools, onReviewed = () => undefined }: BatchOptions,
): Promise<{ readonly item: BatchItem; readonly error: DeskError | null }> {
  const place = join(out, folder)
  const made = isArticleId(id)
    ? await exportArticle(shelf, { id, profile, folder: place, who, passing }, tools)
    : err(deskError('article.notFound', { path: id }))
  if (!made.ok) {
    const outcome = made.error.code === 'publish.held' ? 'held' : 'refused'
    return { item: { id, title, profile, outcome, files: [], notes: [noteOf(made.error)] }, error: made.error }
  }
  const within = (path: string) => (folder === '' ? path : `${folder}/${path}`)
  const { files, warnings, warning, reviewed } = made.value
  if (reviewed !== undefined) onReviewed(id, reviewed)
  const notes = warnings.map(noteOf)
  const item: BatchItem = {
    id,
    title,
    profile,
    outcome: 'written',
    files: files.map(({ path, size }) => ({ path: within(path), size })),
    notes: warning === undefined ? notes : [...notes, noteOf(warning)],
  }
  return { item, error: null }
}

function noteOf({ code, message }: BatchNote): BatchNote {
  return { code, message }
}
