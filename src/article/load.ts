import { deskError, type DeskError } from '../base/deskError.ts'
import { isArticleId } from '../base/articleId.ts'
import { err, ok, type Result } from '../base/result.ts'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from './article.ts'
import { repairDocument } from './document/repairDocument.ts'
import { excerpt } from './excerpt.ts'
import { isJsonObject } from './isJsonObject.ts'
import type { Loss } from './loss.ts'
import { migrate } from './migrations/migrate.ts'
import { readAssets } from './readAssets.ts'
import { readReview } from './readReview.ts'
import { repairMetadata } from './repairMetadata.ts'

/** An article as read from its file. With losses, or from a newer version, it must not be saved over its source by itself. */
export interface LoadedArticle {
  readonly article: Article
  readonly losses: readonly Loss[]
  /** saved by a newer version: it can be read, not edited */
  readonly newer: boolean
}

const KEYS: ReadonlySet<string> = new Set([
  'format',
  'version',
  'id',
  'createdAt',
  'modifiedAt',
  'metadata',
  'document',
  'assets',
  'review',
])
const UNKNOWN_MOMENT = '1970-01-01T00:00:00.000Z'

/**
 * Reads the text of an `article.json`: parse, migrate, check. What is unknown is kept as text and told in `losses`; a file that is no article
 * is an error, never an empty stand-in.
 * @param text the file's text
 * @param path the file's path, for the error
 */
export function loadArticle(text: string, path?: string): Result<LoadedArticle, DeskError> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    return err(deskError('article.broken', { path, detail: String(cause) }))
  }
  const migrated = migrate(json)
  if (migrated.kind === 'notArticle') return err(deskError('article.broken', { path, detail: 'not an article' }))
  const { raw } = migrated
  if (typeof raw.id !== 'string' || !isArticleId(raw.id) || !isJsonObject(raw.document)) {
    return err(deskError('article.broken', { path, detail: 'no id or no document' }))
  }
  const document = repairDocument(raw.document)
  const metadata = repairMetadata(raw.metadata)
  const assets = readAssets(raw.assets)
  const review = readReview(raw.review)
  const own: Loss[] = Object.keys(raw)
    .filter((key) => !KEYS.has(key))
    .map((key) => ({ kind: 'badField', where: key, what: excerpt(raw[key]) }))
  const createdAt = readMoment(raw, 'createdAt', own) ?? UNKNOWN_MOMENT
  const article: Article = {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id: raw.id,
    createdAt,
    modifiedAt: readMoment(raw, 'modifiedAt', own) ?? createdAt,
    metadata: metadata.metadata,
    document: document.document,
    assets: assets.assets,
    review: review.review,
  }
  return ok({
    article,
    losses: [...document.losses, ...metadata.losses, ...assets.losses, ...own, ...review.losses],
    newer: migrated.kind === 'newer',
  })
}

function readMoment(raw: Record<string, unknown>, key: 'createdAt' | 'modifiedAt', losses: Loss[]): string | null {
  const value = raw[key]
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))) {
    return value
  }
  losses.push({ kind: 'badField', where: key, what: excerpt(value) })
  return null
}
