import { deskError, type DeskError } from '../base/deskError.ts'
import { isArticleId } from '../base/articleId.ts'
import { err, ok, type Result } from '../base/result.ts'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article, type Stage } from './article.ts'
import { isAssetName, mediaTypeOf, type Asset } from './asset.ts'
import { repairDocument } from './document/repairDocument.ts'
import type { Loss } from './loss.ts'
import { migrate } from './migrations/migrate.ts'
import { repairMetadata } from './repairMetadata.ts'
import { STAGES } from './stages.ts'

/** An article as read from its file. With losses, or from a newer version, it must not be saved over its source by itself. */
export interface LoadedArticle {
  readonly article: Article
  readonly losses: readonly Loss[]
  /** saved by a newer version: it can be read, not edited */
  readonly newer: boolean
}

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
  if (typeof raw.id !== 'string' || !isArticleId(raw.id) || typeof raw.document !== 'object' || raw.document === null) {
    return err(deskError('article.broken', { path, detail: 'no id or no document' }))
  }
  const document = repairDocument(raw.document)
  const metadata = repairMetadata(raw.metadata)
  const assets = readAssets(raw.assets)
  const stage = (raw.review as { stage?: unknown } | undefined)?.stage
  const article: Article = {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id: raw.id,
    createdAt: isoOr(raw.createdAt, '1970-01-01T00:00:00.000Z'),
    modifiedAt: isoOr(raw.modifiedAt, isoOr(raw.createdAt, '1970-01-01T00:00:00.000Z')),
    metadata: metadata.metadata,
    document: document.document,
    assets: assets.assets,
    review: { stage: typeof stage === 'string' && Object.hasOwn(STAGES, stage) ? (stage as Stage) : 'draft' },
  }
  return ok({
    article,
    losses: [...document.losses, ...metadata.losses, ...assets.losses],
    newer: migrated.kind === 'newer',
  })
}

function isoOr(value: unknown, fallback: string): string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? value : fallback
}

function readAssets(json: unknown): { assets: Asset[]; losses: Loss[] } {
  const losses: Loss[] = []
  const assets = new Map<string, Asset>()
  for (const [index, item] of (Array.isArray(json) ? json : []).entries()) {
    const raw = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>
    if (typeof raw.name !== 'string' || !isAssetName(raw.name) || assets.has(raw.name)) {
      losses.push({ kind: 'badAttribute', where: `assets/${index}`, what: String(JSON.stringify(item)).slice(0, 80) })
      continue
    }
    const pixels = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0
    assets.set(raw.name, {
      name: raw.name,
      kind: raw.kind === 'picture' ? 'picture' : 'file',
      mediaType: typeof raw.mediaType === 'string' ? raw.mediaType : mediaTypeOf(raw.name),
      size: Number.isInteger(raw.size) && (raw.size as number) >= 0 ? (raw.size as number) : null,
      sha256: typeof raw.sha256 === 'string' && /^[0-9a-f]{64}$/.test(raw.sha256) ? raw.sha256 : null,
      ...(pixels(raw.width) ? { width: raw.width } : {}),
      ...(pixels(raw.height) ? { height: raw.height } : {}),
      ...(typeof raw.originalName === 'string' ? { originalName: raw.originalName } : {}),
    })
  }
  return { assets: [...assets.values()], losses }
}
