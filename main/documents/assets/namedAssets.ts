import { isAssetName, mediaTypeOf, type Asset } from '../../../src/article/asset.ts'

/** The pictures and files that a manuscript names, as assets without bytes; null where one has no name an asset can have, or two have one. */
export function namedAssets(given: readonly unknown[]): Asset[] | null {
  const assets = new Map<string, Asset>()
  for (const item of given) {
    const { name, kind, originalName } = (item ?? {}) as Record<string, unknown>
    if (typeof name !== 'string' || !isAssetName(name) || assets.has(name)) return null
    assets.set(name, {
      name,
      kind: kind === 'picture' ? 'picture' : 'file',
      mediaType: mediaTypeOf(name),
      size: null,
      sha256: null,
      ...(typeof originalName === 'string' ? { originalName } : {}),
    })
  }
  return [...assets.values()]
}
