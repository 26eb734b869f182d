import type { Asset } from '../../../src/article/asset.ts'

/** A file of a list: its size in bytes, null where only the name is known. */
export interface FileRow {
  readonly name: string
  readonly size: number | null
}

/** The files that a list names, with their sizes from the article's assets. */
export function fileRows(names: readonly string[], assets: readonly Asset[]): readonly FileRow[] {
  const sizes = new Map(assets.map(({ name, size }) => [name, size]))
  return names.map((name) => ({ name, size: sizes.get(name) ?? null }))
}
