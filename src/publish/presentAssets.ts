import type { Article } from '../article/article.ts'
import type { Asset } from '../article/asset.ts'

/** The article's pictures and files whose bytes are here, by name. */
export function presentAssets(article: Article): ReadonlyMap<string, Asset> {
  return new Map(article.assets.filter(({ size }) => size !== null).map((asset) => [asset.name, asset]))
}
