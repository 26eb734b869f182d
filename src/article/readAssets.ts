import { isAssetName, mediaTypeOf, type Asset } from './asset.ts'
import { excerpt } from './excerpt.ts'
import { isJsonObject } from './isJsonObject.ts'
import type { Loss } from './loss.ts'

/** Reads the list of an article's files from any JSON. Entries without a usable name, and details of the wrong kind, are left out and told. */
export function readAssets(json: unknown): { assets: Asset[]; losses: Loss[] } {
  const losses: Loss[] = []
  const assets = new Map<string, Asset>()
  if (json !== undefined && !Array.isArray(json))
    losses.push({ kind: 'badField', where: 'assets', what: excerpt(json) })
  for (const [index, raw] of (Array.isArray(json) ? (json as unknown[]) : []).entries()) {
    const asset = isJsonObject(raw) ? readAsset(raw) : null
    if (asset === null || assets.has(asset.name)) {
      losses.push({ kind: 'badField', where: `assets/${index}`, what: excerpt(raw) })
      continue
    }
    assets.set(asset.name, asset)
    for (const [key, value] of Object.entries(raw as object)) {
      if (asset[key as keyof Asset] !== value) {
        losses.push({ kind: 'badAttribute', where: `assets/${index}@${key}`, what: excerpt(value) })
      }
    }
  }
  return { assets: [...assets.values()], losses }
}

function readAsset(raw: Record<string, unknown>): Asset | null {
  const { name, kind, mediaType, size, sha256, width, height, originalName } = raw
  if (typeof name !== 'string' || !isAssetName(name)) return null
  return {
    name,
    kind: kind === 'picture' ? 'picture' : 'file',
    mediaType: typeof mediaType === 'string' ? mediaType : mediaTypeOf(name),
    size: isCount(size) ? size : null,
    sha256: typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : null,
    ...(isCount(width) && width > 0 ? { width } : {}),
    ...(isCount(height) && height > 0 ? { height } : {}),
    ...(typeof originalName === 'string' ? { originalName } : {}),
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
