import type { DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { zipArchive, type ZipEntry } from '../../src/publish/archive/zipArchive.ts'
import type { OutputEntry, OutputFile } from '../../src/publish/publication.ts'
import { readAsset } from '../documents/assets/readAsset.ts'
import { storedData } from '../documents/package/storedData.ts'
import type { PreparedPictures } from './pictures/preparePictures.ts'
import { printPage } from '../print/printPage.ts'
import { noPrint, type PrintEngine } from '../print/printEngine.ts'
import type { Shelf } from '../documents/shelf.ts'

/** Pictures that leave otherwise than they lie in the article's folder. */
export type AssetBytes = Pick<PreparedPictures, 'bytes' | 'sources'>

const AS_THEY_ARE: AssetBytes = { bytes: new Map(), sources: new Map() }

/** The bytes of a file to be written, those of assets read from the article's folder, a PDF printed by the engine. An asset that is gone is `asset.notFound`. */
export async function fileData(
  shelf: Shelf,
  id: string,
  file: OutputFile,
  prepared: AssetBytes = AS_THEY_ARE,
  print: PrintEngine = noPrint,
): Promise<Result<Uint8Array, DeskError>> {
  if (file.kind !== 'archive' && file.kind !== 'print') return entryData(shelf, id, file, prepared)
  const entries: ZipEntry[] = []
  for (const entry of file.entries) {
    const bytes = await entryData(shelf, id, entry, prepared)
    if (!bytes.ok) return bytes
    entries.push({ path: entry.path, bytes: bytes.value })
  }
  if (file.kind === 'print') return printPage(shelf.fs, print, { html: file.html, beside: entries })
  return ok(zipArchive(entries, file.moment))
}

async function entryData(
  shelf: Shelf,
  id: string,
  entry: OutputEntry,
  { bytes, sources }: AssetBytes,
): Promise<Result<Uint8Array, DeskError>> {
  if (entry.kind === 'text') return ok(Buffer.from(entry.text))
  if (entry.kind === 'stored') return storedData(shelf, id, entry.stored)
  const made = bytes.get(entry.asset)
  if (made !== undefined) return ok(made)
  const asset = await readAsset(shelf, id, sources.get(entry.asset) ?? entry.asset)
  return asset.ok ? ok(asset.value.bytes) : err({ ...asset.error, path: entry.asset })
}
