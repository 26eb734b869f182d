import type { Asset } from '../../../src/article/asset.ts'
import type { EditorHost } from '../editorHost.ts'

/** Whether the paper takes a file as a picture. SVG can carry scripts and is refused, whatever its name. */
export function isPictureFile(file: { readonly type: string }): boolean {
  return /^image\/(?:jpeg|png|gif|webp)$/.test(file.type)
}

/**
 * Gives pictures to the article, one after the other, so that names are given in their order. Refused ones are left out (the window has said so).
 * @param isHere whether the article they are for is still there; another gets none of them
 */
export async function addPictures(
  files: readonly File[],
  host: EditorHost,
  isHere: () => boolean,
): Promise<readonly Asset[]> {
  const assets: Asset[] = []
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (!isHere()) return []
    const asset = await host.addAsset({ name: file.name, bytes })
    if (asset !== null) assets.push(asset)
  }
  return assets
}
