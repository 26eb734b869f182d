import { readJournal } from '../../../src/saving/journal/readJournal.ts'
import { replayJournal } from '../../../src/saving/journal/replayJournal.ts'
import { unsavedBatches } from '../../../src/saving/journal/unsavedBatches.ts'
import { isMissing } from '../../files/errnoOf.ts'
import type { ArticlePaths } from '../../library/articlePaths.ts'
import type { ReadArticle } from './checkArticleFile.ts'
import type { Inspection } from './inspection.ts'

/**
 * Looks at an article's running journal: its head, the checksum of every line, whether it goes on from the article's file, and whether what it
 * holds beyond that fits.
 * @param read the article's file; null where it cannot be read: then only the journal itself is looked at
 */
export async function checkJournal(look: Inspection, { log }: ArticlePaths, read: ReadArticle | null): Promise<void> {
  const text = await textOf(look, log)
  if (text === null) return
  look.checked.journals += 1
  const journal = readJournal(text)
  if (journal === null) return look.found('journalBroken', log)
  if (journal.damaged) look.found('journalDamaged', log, `whole to line ${String(journal.lines)}`)
  else if (journal.cut > 0) look.found('journalTorn', log)
  if (read === null) return
  const unsaved = unsavedBatches(journal, read.etag)
  if (unsaved === null) return look.found('journalForeign', log)
  const { revision, batches } = unsaved
  if (batches.length === 0) return
  look.found('journalUnsaved', log, String(batches.length))
  if (!read.whole) return
  const { document, metadata } = read.article
  const { applied } = replayJournal(document, metadata, revision, batches)
  if (applied < batches.length) look.found('journalUnfit', log, `${String(applied)} of ${String(batches.length)}`)
}

async function textOf({ fs }: Inspection, path: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await fs.readFile(path))
  } catch (cause) {
    if (isMissing(cause)) return null
    throw cause
  }
}
