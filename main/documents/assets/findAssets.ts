import type { Asset } from '../../../src/article/asset.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'
import { describeAsset } from './describeAsset.ts'
import { listAssetFiles } from './listAssetFiles.ts'

/** An article's assets, seen in two ways. */
export interface FoundAssets {
  /** for the file: every record it held, and those of files it did not know */
  readonly kept: readonly Asset[]
  /** for people: the same, the size null where the bytes are not there */
  readonly present: readonly Asset[]
}

/**
 * Lays together the records of an article.json and the files of its assets folder. Adding an asset writes its bytes alone; its record is
 * made here, at the next open or save, so that no save of the window can meet a change of its own making.
 */
export async function findAssets(shelf: Shelf, id: string, stored: readonly Asset[]): Promise<FoundAssets> {
  const files = await listAssetFiles(shelf.fs, articlePaths(shelf.library, id).assets)
  const records = new Map(stored.map((asset) => [asset.name, asset]))
  const remembered = new Map((shelf.facts.get(id)?.assets ?? []).map((asset) => [asset.name, asset]))
  for (const { name, path, size } of files) {
    const record = records.get(name)
    if (record !== undefined && record.sha256 !== null && record.size === size) continue
    const known = remembered.get(name)
    const found = known?.sha256 && known.size === size ? known : await describeFile(shelf, name, path)
    if (found !== null) records.set(name, { ...originalOf(record), ...found })
  }
  const kept = [...records.values()]
  const here = new Set(files.map(({ name }) => name))
  return { kept, present: kept.map((asset) => (here.has(asset.name) ? asset : withoutBytes(asset))) }
}

/** Null too where the file cannot be read: one picture must not keep an article from being opened. */
async function describeFile({ fs }: Shelf, name: string, path: string): Promise<Asset | null> {
  const bytes = await fs.readFile(path).catch(() => null)
  return bytes === null ? null : describeAsset(name, bytes)
}

function originalOf(record: Asset | undefined): Partial<Asset> {
  return record?.originalName === undefined ? {} : { originalName: record.originalName }
}

function withoutBytes({ name, kind, mediaType, originalName }: Asset): Asset {
  return { name, kind, mediaType, size: null, sha256: null, ...(originalName === undefined ? {} : { originalName }) }
}
