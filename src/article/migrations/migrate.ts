import { ARTICLE_FORMAT, ARTICLE_VERSION } from '../article.ts'

/** What the gate found: a file of today's form, one that only a newer program understands, or no article at all. */
export type Migrated =
  | { readonly kind: 'current'; readonly raw: Record<string, unknown> }
  | { readonly kind: 'newer'; readonly raw: Record<string, unknown>; readonly version: number }
  | { readonly kind: 'notArticle' }

/** One step: takes the raw file of version N, gives it as version N + 1. */
type Migration = (raw: Record<string, unknown>) => Record<string, unknown>

/** By the version they start from. Version 1 is the first released form, so there is none yet. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {}

/** The one gate through which every stored article passes: older files are brought up to date step by step, newer ones are told apart. */
export function migrate(json: unknown): Migrated {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { kind: 'notArticle' }
  let raw = json as Record<string, unknown>
  const { format, version } = raw
  if (format !== ARTICLE_FORMAT || !Number.isInteger(version) || (version as number) < 1) return { kind: 'notArticle' }
  if ((version as number) > ARTICLE_VERSION) return { kind: 'newer', raw, version: version as number }
  for (let at = version as number; at < ARTICLE_VERSION; at += 1) raw = MIGRATIONS[at]?.(raw) ?? raw
  return { kind: 'current', raw }
}
