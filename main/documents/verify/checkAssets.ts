import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { mediaTypeOf, type Asset } from '../../../src/article/asset.ts'
import type { Article } from '../../../src/article/article.ts'
import { isJsonObject } from '../../../src/article/isJsonObject.ts'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import type { ArticlePaths } from '../../library/articlePaths.ts'
import { describeAsset } from '../assets/describeAsset.ts'
import { listAssetFiles, type AssetFile } from '../assets/listAssetFiles.ts'
import type { Inspection } from './inspection.ts'

/**
 * Looks at an article's assets: what the article names is there as it was recorded, what is there can be used, and names made of a checksum
 * tell the truth.
 * @param article null where its file cannot be read: then only the files themselves are looked at
 */
export async function checkAssets(look: Inspection, { assets }: ArticlePaths, article: Article | null): Promise<void> {
  const files = await listAssetFiles(look.fs, assets)
  const records = new Map((article?.assets ?? []).map((asset) => [asset.name, asset]))
  for (const file of files)
    await look.attempt(file.path, () => checkFile(look, file, article === null ? null : records.get(file.name)))
  if (article === null) return
  const here = new Set(files.map(({ name }) => name))
  for (const { name, size } of records.values()) {
    // Bytes that a manuscript never brought are no damage.
    if (!here.has(name)) look.found(size === null ? 'assetAbsent' : 'assetMissing', join(assets, name))
  }
  for (const name of new Set(picturesOf(article.document)))
    if (!here.has(name) && !records.has(name)) look.found('assetAbsent', join(assets, name))
}

/** @param record what the article says of it; undefined: nothing; null: nobody knows */
async function checkFile(look: Inspection, { name, path }: AssetFile, record: Asset | null | undefined): Promise<void> {
  const bytes = await look.fs.readFile(path)
  look.checked.assets += 1
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const isPicture = record?.kind === 'picture' || mediaTypeOf(name).startsWith('image/')
  if (isPicture && describeAsset(name, bytes)?.kind !== 'picture') look.found('assetNotPicture', path)
  const [stem = ''] = name.split('.')
  if (/^[0-9a-f]{16}$/.test(stem) && !sha256.startsWith(stem)) look.found('assetWrongHash', path)
  if (record === undefined || record?.size === null) look.found('assetUnrecorded', path)
  else if (record !== null && (record.size !== bytes.byteLength || (record.sha256 ?? sha256) !== sha256))
    look.found('assetChanged', path, `${String(record.size)} bytes recorded, ${String(bytes.byteLength)} there`)
}

/** The pictures that a body shows, and those that come back where a change of 修订 is rejected. */
function* picturesOf(node: NodeJson): Generator<string> {
  const changes = (node.marks ?? []).map(({ attrs }) => attrs?.before)
  for (const each of node.type === 'figure' ? [node, ...changes] : []) {
    const { attrs } = isJsonObject(each) ? each : {}
    if (isJsonObject(attrs) && typeof attrs.asset === 'string' && attrs.asset !== '') yield attrs.asset
  }
  for (const child of node.content ?? []) yield* picturesOf(child)
}
