import { isArticleId } from '../../src/base/articleId.ts'
import { isAssetName } from '../../src/article/asset.ts'

/** What the asset route is asked for. Ids and names, never paths. */
export interface AssetAddress {
  readonly id: string
  readonly name: string
}

/** Forms that decode to a way out when something behind decodes once more than it should. */
const TWICE_ENCODED = /%(?:2e|2f|5c|00|25)/i

/**
 * Reads `/assets/<article id>/<name>` as it stands in a request, each part percent-encoded once.
 * @param path the request's path, not yet decoded, without query
 * @returns null for whatever is not exactly that: `..`, separators or NUL in any encoding, a name no asset can have
 */
export function assetAddress(path: string): AssetAddress | null {
  const parts = /^\/assets\/([^/]+)\/([^/]+)$/.exec(path)
  if (parts === null) return null
  const id = decoded(parts[1] ?? '')
  const name = decoded(parts[2] ?? '')
  if (id === null || name === null || !isArticleId(id) || !isAssetName(name)) return null
  return { id, name }
}

function decoded(part: string): string | null {
  try {
    const text = decodeURIComponent(part)
    return TWICE_ENCODED.test(text) ? null : text
  } catch {
    return null
  }
}
