import type { Stage } from '../../../src/article/article.ts'
import { countText } from '../../../src/article/countText.ts'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { footnoteTexts } from '../../../src/article/document/footnoteTexts.ts'
import { repairDocument } from '../../../src/article/document/repairDocument.ts'
import { isJsonObject } from '../../../src/article/isJsonObject.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { migrate } from '../../../src/article/migrations/migrate.ts'
import { repairMetadata } from '../../../src/article/repairMetadata.ts'
import { STAGES } from '../../../src/article/stages.ts'
import { isArticleId } from '../../../src/base/articleId.ts'
import { headlineKey } from '../../../src/library/duplicates/headlineKey.ts'
import { simHash } from '../../../src/library/duplicates/simHash.ts'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'
import type { IndexDoc } from './indexDoc.ts'

/** The entry of an article, but for what only its folder tells. */
export type ReadDoc = Omit<IndexDoc, 'mark'>

/**
 * Reads what the index keeps of an article's file. What is no article, by the same rules as for opening it, is kept as damaged under its id.
 * The body is taken as it stands: repairing it, as opening does, would take five times as long and change no word that is searched for; only what cannot be walked through is repaired.
 * @param id the name of its folder
 * @param text the file's text; null where it could not be read
 * @param mtimeMs of the file, for a row that cannot tell its own time
 */
export function readIndexDoc(id: string, text: string | null, mtimeMs: number): ReadDoc {
  try {
    const migrated = text === null ? null : migrate(JSON.parse(text))
    if (migrated !== null && migrated.kind !== 'notArticle') {
      const { raw } = migrated
      if (typeof raw.id === 'string' && isArticleId(raw.id) && isJsonObject(raw.document))
        return docOf(id, raw, text?.includes('"footnote"') ?? false)
    }
  } catch {
    // What cannot be read is damaged: told below.
  }
  return damagedDoc(id, mtimeMs)
}

function docOf(id: string, raw: Record<string, unknown>, noted: boolean): ReadDoc {
  const { metadata } = repairMetadata(raw.metadata)
  const body = bodyOf(raw.document as DocumentJson)
  const { title, editors, source, authors, channelPath, publishedAt } = metadata
  const modifiedAt = momentOf(raw.modifiedAt) ?? momentOf(raw.createdAt) ?? '1970-01-01T00:00:00.000Z'
  const characters = countText(body)
  // Notes are found, and do not count.
  const notes = noted ? footnoteTexts(raw.document as DocumentJson) : []
  const stage = stageOf(raw.review)
  const createdAt = momentOf(raw.createdAt)
  const began = createdAt === null ? {} : { createdAt }
  const row = { id, title, editors, source, authors, channelPath, publishedAt, modifiedAt, characters, stage }
  const headline = headlineKey(title)
  const words = [body, ...notes].join('\n')
  return { id, row: { ...row, ...began, ...turnsOf(raw.review) }, metadata, body: words, headline, hash: simHash(body) }
}

function bodyOf(document: DocumentJson): string {
  try {
    return bodyText(document)
  } catch {
    return bodyText(repairDocument(document).document)
  }
}

function momentOf(value: unknown): string | null {
  const isMoment =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
  return isMoment ? value : null
}

function stageOf(review: unknown): Stage {
  const stage = isJsonObject(review) ? review.stage : undefined
  return typeof stage === 'string' && Object.hasOwn(STAGES, stage) ? (stage as Stage) : 'draft'
}

/** How often an article was handed in, and returned, by its record. */
function turnsOf(review: unknown): Pick<LibraryRow, 'handedIn' | 'returned'> {
  const decisions = isJsonObject(review) && Array.isArray(review.decisions) ? (review.decisions as unknown[]) : []
  const known = decisions.filter(isJsonObject)
  const handedIn = known.filter(({ move, from }) => move === 'pass' && (from === 'draft' || from === 'returned')).length
  const returned = known.filter(({ move }) => move === 'return').length
  return { ...(handedIn > 0 ? { handedIn } : {}), ...(returned > 0 ? { returned } : {}) }
}

function damagedDoc(id: string, mtimeMs: number): ReadDoc {
  const modifiedAt = new Date(mtimeMs).toISOString()
  const nothing = { editors: [], source: '', authors: [], channelPath: [], publishedAt: '', characters: 0 }
  const row = { id, title: id, ...nothing, modifiedAt, stage: 'draft' as const, damaged: true as const }
  return { id, row, metadata: emptyMetadata(), body: '', headline: '', hash: '' }
}
